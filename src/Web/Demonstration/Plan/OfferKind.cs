namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>What an invented offer is, in the words of the rate file, and where its rates lie.</summary>
/// <param name="Mark">How the list of offers names it: a paragraph, or S, D, U and V for special education.</param>
/// <param name="Type">Offer type.</param>
/// <param name="Basis">Legal basis.</param>
/// <param name="Unit">What is paid for.</param>
/// <param name="Target">The usual target group, by key in the layout's list.</param>
/// <param name="Lowest">The lowest rate of its first service, in kroner at the level of 2026.</param>
/// <param name="Highest">The highest rate of its first service.</param>
/// <param name="SecondAt">From how many places it has two services; null where it always has one.</param>
/// <param name="Services">What its services are called, the cheapest first.</param>
public sealed record OfferKind(
    string Mark,
    string Type,
    string Basis,
    string Unit,
    string Target,
    decimal Lowest,
    decimal Highest,
    int? SecondAt,
    params IReadOnlyList<string> Services
)
{
    private const string Education = "Folkeskoleloven § 20";

    /// <summary>Every kind of the list of offers.</summary>
    public static IReadOnlyDictionary<string, OfferKind> All { get; } =
        new OfferKind[]
        {
            new(
                "43",
                "Døgn",
                "BL § 43",
                "døgn",
                "children",
                3600,
                5400,
                11,
                "Døgnophold",
                "Døgnophold med ekstra støtte"
            ),
            new(
                "103",
                "Dag",
                "SEL § 103",
                "dag",
                "intellectual",
                370,
                450,
                28,
                "Beskyttet beskæftigelse",
                "Beskyttet beskæftigelse, niveau 2"
            ),
            new(
                "104",
                "Dag",
                "SEL § 104",
                "dag",
                "intellectual",
                420,
                640,
                24,
                "Aktivitet og samvær",
                "Aktivitet og samvær, niveau 2"
            ),
            new(
                "105",
                "Døgn",
                "ABL § 105",
                "døgn",
                "intellectual",
                1550,
                2150,
                20,
                "Støtte i boligen",
                "Støtte i boligen, takst 2"
            ),
            new(
                "107",
                "Døgn",
                "SEL § 107",
                "døgn",
                "intellectual",
                2000,
                2700,
                14,
                "Midlertidigt ophold",
                "Midlertidigt ophold, takst 2"
            ),
            new(
                "108",
                "Døgn",
                "SEL § 108",
                "døgn",
                "intellectual",
                1950,
                2650,
                18,
                "Længerevarende ophold",
                "Længerevarende ophold, takst 2",
                "Længerevarende ophold, takst 3"
            ),
            new(
                "109",
                "Aflastning og akut",
                "SEL § 109",
                "døgn",
                "violence",
                1300,
                1850,
                null,
                "Ophold på krisecenter"
            ),
            new("110", "Døgn", "SEL § 110", "døgn", "homeless", 1100, 1550, null, "Ophold på forsorgshjem"),
            new(
                "S",
                "Skole",
                Education,
                "dag",
                "learning",
                900,
                1200,
                20,
                "Specialundervisning",
                "Specialundervisning, niveau 2"
            ),
            new("D", "Skole", Education, "dag", "children", 950, 1450, null, "Dagbehandling"),
            new("U", "Skole", Education, "dag", "learning", 620, 980, null, "Specialundervisning"),
            new("V", "Skole", Education, "dag", "children", 700, 1050, null, "Dagbehandling"),
        }.ToDictionary(kind => kind.Mark, StringComparer.Ordinal);

    /// <summary>Inside the framework agreement.</summary>
    public bool IsInside => Mark is not ("U" or "V");

    /// <summary>Special school or day treatment.</summary>
    public bool IsSpecialEducation => Basis == Education;

    public bool IsHome => Type is not ("Dag" or "Skole");

    /// <summary>How many services an offer with so many places sells.</summary>
    public int ServicesFor(decimal places) =>
        SecondAt is not { } second || places < second ? 1
        : places >= second * 1.4m ? Services.Count
        : Math.Min(2, Services.Count);
}

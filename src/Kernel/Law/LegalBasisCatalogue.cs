using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Kernel.Law;

/// <summary>One legal basis with the days it is in force.</summary>
/// <param name="Basis">Act and paragraph.</param>
/// <param name="Validity">The days it is in force.</param>
/// <param name="Subject">What it is about, in a few Danish words.</param>
/// <param name="ReplacedBy">What took its place; null while it is in force or where that is not known to us.</param>
/// <param name="Source">Where the dates come from.</param>
public sealed record DatedLegalBasis(
    LegalBasis Basis,
    Period Validity,
    string Subject,
    LegalBasis? ReplacedBy,
    string Source
);

/// <summary>
/// The legal bases offers rest on, with the days they are in force. SEL § 66 became BL § 43 on 1 January 2024; SEL §§ 32,
/// 36 and 76 moved to barnets lov the same day, to paragraphs of their own (TIME-0).
/// </summary>
public static class LegalBasisCatalogue
{
    private static readonly DateOnly ServiceAct = new(2007, 1, 1);
    private static readonly DateOnly ChildrensAct = new(2024, 1, 1);
    private static readonly DateOnly LastDayOfMoved = ChildrensAct.AddDays(-1);

    public static IReadOnlyList<DatedLegalBasis> All { get; } =
    [
        Moved(32, "særlige dagtilbud til børn", null),
        Moved(36, "særlige klubtilbud", null),
        Moved(66, "anbringelsessteder for børn og unge", new LegalBasis(Act.Bl, 43)),
        Moved(76, "støtte til unge fra 18 til 22 år", null),
        new(
            new(Act.Bl, 43),
            new(ChildrensAct),
            "anbringelsessteder for børn og unge",
            null,
            "Barnets lov, i kraft 1. januar 2024"
        ),
        Service(84, "aflastning og afløsning"),
        Service(85, "støtte i eget hjem"),
        Service(101, "behandling for stofmisbrug"),
        Service(103, "beskyttet beskæftigelse"),
        Service(104, "aktivitets- og samværstilbud"),
        Service(107, "midlertidigt botilbud"),
        Service(108, "længerevarende botilbud"),
        Service(109, "kvindekrisecenter"),
        Service(110, "forsorgshjem"),
        Standing(new(Act.Abl, 105), "almen ældre- og handicapbolig med støtte efter SEL § 85"),
        Standing(new(Act.Folkeskoleloven, 20), "specialundervisning"),
        Standing(new(Act.Stu, null), "særligt tilrettelagt ungdomsuddannelse"),
        Standing(new(Act.Sundhedsloven, null), "sundhedsydelser"),
    ];

    /// <summary>The entry for a legal basis, whether in force or not; null when it is unknown.</summary>
    public static DatedLegalBasis? Find(LegalBasis basis) => All.FirstOrDefault(entry => entry.Basis == basis);

    /// <summary>What is in force on any day of the year, in the order of the catalogue.</summary>
    public static IEnumerable<DatedLegalBasis> InForce(BudgetYear year) =>
        All.Where(entry => entry.Validity.Overlaps(year.Period));

    private static DatedLegalBasis Moved(int paragraph, string subject, LegalBasis? successor) =>
        new(
            new(Act.Sel, paragraph),
            new(ServiceAct, LastDayOfMoved),
            subject,
            successor,
            "Flyttet fra serviceloven til barnets lov 1. januar 2024"
        );

    private static DatedLegalBasis Service(int paragraph, string subject) =>
        new(new(Act.Sel, paragraph), new(ServiceAct), subject, null, "Serviceloven, i kraft 1. januar 2007");

    private static DatedLegalBasis Standing(LegalBasis basis, string subject) =>
        new(basis, new(ServiceAct), subject, null, $"{basis}, i kraft i hele produktets tid (fra 2007)");
}

using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Platform.Decisions;

namespace Rammevaerk.Parties.Features.Mandates;

/// <summary>What somebody enters about a mandate.</summary>
internal sealed record MandateEntry(
    Guid BodyId,
    Guid PersonId,
    string Forum,
    string Text,
    string Scope,
    Period Period,
    string NextReport,
    DateOnly? NextReportDay,
    Basis Basis
)
{
    private const int LongestLine = 300;
    private const int LongestText = 4000;

    /// <summary>The fields of the form and of the decision, but for what it rests on.</summary>
    public static IReadOnlyList<EffectField> FieldsOf(BodyTree tree, IReadOnlyList<PersonView> people) =>
        [
            new("body", "Givet af", EffectFieldKind.Choice, Choices: Fields.Of(tree.Walk().Select(one => one.Body))),
            new(
                "person",
                "Repræsentant",
                EffectFieldKind.Choice,
                "Står personen ikke her, så læg personen ind på kontaktlisten.",
                Choices: Fields.Of(people)
            ),
            new(
                "forum",
                "Hvor",
                EffectFieldKind.Text,
                "Det forum, repræsentanten taler i, fx KL's Koordinationsforum."
            ),
            new("text", "Mandatet", EffectFieldKind.LongText, "Hvad repræsentanten må sige og gøre."),
            new(
                "scope",
                "Rækkevidde",
                EffectFieldKind.LongText,
                "Hvor langt mandatet går, og hvad der skal tilbage.",
                false
            ),
            new("from", "Fra", EffectFieldKind.Day),
            new("until", "Til og med", EffectFieldKind.Day, IsRequired: false),
            new(
                "report",
                "Næste tilbagemelding",
                EffectFieldKind.Text,
                "Som I har aftalt det, fx »medio marts 2027«.",
                false
            ),
        ];

    public static MandateEntry Read(TermReader reader, Basis? basis = null)
    {
        var (report, day) = reader.Vague("report");
        return new(
            reader.Id("body", AppointmentFaults.BodyMissing()),
            reader.Id("person", BodyFaults.PersonMissing()),
            reader.Text("forum", "Hvor", LongestLine, isRequired: true),
            reader.Text("text", "Mandatet", LongestText, isRequired: true),
            reader.Text("scope", "Rækkevidden", LongestText),
            reader.Days("from", "until"),
            report,
            day,
            basis ?? reader.Basis(isRequired: true)
        );
    }

    public static IReadOnlyDictionary<string, string> Stored(Mandate mandate) =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["body"] = mandate.BodyId.ToString(),
            ["person"] = mandate.PersonId.ToString(),
            ["forum"] = mandate.Forum,
            ["text"] = mandate.Text,
            ["scope"] = mandate.Scope,
            ["from"] = Fields.Day(mandate.ValidFrom),
            ["until"] = Fields.Day(mandate.ValidTo),
            ["report"] = mandate.NextReport,
            [Fields.Basis] = Basis.Of(mandate).ToString(),
        };

    public void WriteTo(Mandate mandate)
    {
        (mandate.BodyId, mandate.PersonId, mandate.Forum) = (BodyId, PersonId, Forum);
        (mandate.Text, mandate.Scope) = (Text, Scope);
        (mandate.ValidFrom, mandate.ValidTo) = (Period.From, Period.To);
        (mandate.NextReport, mandate.NextReportDay) = (NextReport, NextReportDay);
        Basis.WriteTo(mandate);
    }
}

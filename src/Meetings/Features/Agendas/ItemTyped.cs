using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>The form of an item as typed.</summary>
/// <param name="Title">Field titel.</param>
/// <param name="Section">Field afsnit; null when it is none.</param>
/// <param name="Presenters">Field ved.</param>
/// <param name="Duration">Field minutter, as typed.</param>
/// <param name="Summary">Field resume, Markdown.</param>
/// <param name="Background">Field baggrund, Markdown.</param>
/// <param name="CaseStatement">Field sagsfremstilling, Markdown.</param>
/// <param name="Recommendations">Field indstilling, one a line.</param>
/// <param name="Guests">Field gaester.</param>
/// <param name="IsClosed">Field lukket.</param>
/// <param name="ClosedReason">Field lukket-grund.</param>
/// <param name="Conflicts">Field inhabile, one a line: name, colon, reason.</param>
/// <param name="Case">Field sag: the number of a case, or empty.</param>
/// <param name="InternalNote">Field note; null when the form has none.</param>
public sealed record ItemTyped(
    string Title,
    ItemSection? Section,
    string Presenters,
    string Duration,
    string Summary,
    string Background,
    string CaseStatement,
    string Recommendations,
    string Guests,
    bool IsClosed,
    string ClosedReason,
    string Conflicts,
    string Case,
    string? InternalNote
)
{
    private const int LongestLine = 200;
    private const int LongestText = 40_000;
    private const int MostMinutes = 600;

    public static ItemTyped Of(IFormCollection form) =>
        new(
            form.Word("titel"),
            form.Choice<ItemSection>("afsnit"),
            form.Word("ved"),
            form.Word("minutter"),
            form.Lines("resume"),
            form.Lines("baggrund"),
            form.Lines("sagsfremstilling"),
            form.Lines("indstilling"),
            form.Word("gaester"),
            form.IsTicked("lukket"),
            form.Word("lukket-grund"),
            form.Lines("inhabile"),
            form.Word("sag"),
            form.ContainsKey("note") ? form.Lines("note") : null
        );

    /// <summary>What is wrong, field by field.</summary>
    public List<FieldFault> Faults()
    {
        var faults = new List<FieldFault>();
        faults.Need("titel", Title.Length is > 0 and <= LongestLine, MeetingFaults.TitleMissing());
        faults.Need("afsnit", Section is not null, MeetingFaults.ChoiceMissing("et afsnit"));
        faults.Need("minutter", Duration.Length == 0 || Minutes is not null, MeetingFaults.DurationWrong(Duration));
        faults.Need("lukket-grund", !IsClosed || ClosedReason.Length > 0, MeetingFaults.ClosedReasonMissing());
        Short(faults, "ved", "Teksten", Presenters);
        Short(faults, "gaester", "Teksten", Guests);
        Short(faults, "lukket-grund", "Grunden", ClosedReason);
        Long(faults, "resume", "Teksten", Summary);
        Long(faults, "baggrund", "Teksten", Background);
        Long(faults, "sagsfremstilling", "Sagsfremstillingen", CaseStatement);
        Long(faults, "indstilling", "Indstillingen", Recommendations);
        Long(faults, "note", "Noten", InternalNote ?? "");
        return faults;
    }

    /// <summary>The duration; null when none or no number of minutes was typed.</summary>
    public int? Minutes =>
        int.TryParse(Duration, System.Globalization.NumberStyles.None, Danish.Invariant, out var minutes)
        && minutes is > 0 and <= MostMinutes
            ? minutes
            : null;

    /// <summary>The bullets of the recommendation, without markers.</summary>
    public IReadOnlyList<string> Bullets => LinesOf(Recommendations);

    /// <summary>Name and reason of each conflict.</summary>
    public IEnumerable<(string Name, string Reason)> ConflictLines =>
        LinesOf(Conflicts)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""));

    /// <summary>Puts the fields on the item; its lists are the caller's.</summary>
    public void Put(AgendaItem item)
    {
        item.Title = Title;
        item.Presenters = Presenters;
        item.Duration = Minutes;
        item.Summary = Summary;
        item.Background = Background;
        item.CaseStatement = CaseStatement;
        item.Guests = Guests;
        (item.IsClosed, item.ClosedReason) = (IsClosed, IsClosed ? ClosedReason : "");
        item.InternalNote = InternalNote ?? item.InternalNote;
    }

    /// <summary>Mine and what is stored, for somebody who lost a race.</summary>
    public IReadOnlyList<FieldVersions> Versions(AgendaItem stored, IEnumerable<Recommendation> bullets) =>
        [
            new("Titel", Title, stored.Title),
            new("Ved", Presenters, stored.Presenters),
            new("Resume", Summary, stored.Summary),
            new("Indstilling", Recommendations, string.Join('\n', bullets.Select(one => one.Text))),
            new("Sagsfremstilling", CaseStatement, stored.CaseStatement),
            new("Baggrund", Background, stored.Background),
            new("Gæster", Guests, stored.Guests),
            new("Grund til, at punktet er lukket", ClosedReason, stored.ClosedReason),
            new("Intern note", InternalNote ?? stored.InternalNote, stored.InternalNote),
        ];

    private static string[] LinesOf(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.TrimStart('-', '*', '•', '–').Trim())
                .Where(line => line.Length > 0),
        ];

    private static void Short(List<FieldFault> faults, string field, string what, string text) =>
        faults.Need(field, text.Length <= LongestLine, MeetingFaults.TooLong(what, LongestLine));

    private static void Long(List<FieldFault> faults, string field, string what, string text) =>
        faults.Need(field, text.Length <= LongestText, MeetingFaults.TooLong(what, LongestText));
}

using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>The Danish words of old documents.</summary>
public static class ImportWords
{
    public static string Of(ImportState state) =>
        state switch
        {
            ImportState.Read => "til gennemsyn",
            ImportState.Imported => "importeret",
            ImportState.Discarded => "forkastet",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static BadgeKind Badge(ImportState state) =>
        state switch
        {
            ImportState.Imported => BadgeKind.Success,
            ImportState.Discarded => BadgeKind.Plain,
            _ => BadgeKind.Info,
        };

    public static string Of(Certainty certainty) =>
        certainty switch
        {
            Certainty.Sure => "sikker",
            Certainty.Likely => "sandsynlig",
            Certainty.Unsure => "usikker",
            _ => throw new ArgumentOutOfRangeException(nameof(certainty)),
        };

    public static string Of(ReadSection section) => MeetingWords.Of(SectionOf(section));

    public static string Of(ReadStatus status) =>
        status == ReadStatus.None ? "ingen beslutning" : MeetingWords.Of(OutcomeOf(status));

    public static string Of(LearnedKind kind) =>
        kind switch
        {
            LearnedKind.Label => "overskrift",
            LearnedKind.Word => "ord eller forkortelse",
            LearnedKind.Name => "navn",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>What a heading of a body's own can announce, as the form offers it.</summary>
    public static IReadOnlyList<(PartLabel Label, string Words)> Labels { get; } =
    [
        (PartLabel.Recommendation, "indstilling"),
        (PartLabel.Decision, "beslutning"),
        (PartLabel.Case, "sagsfremstilling"),
        (PartLabel.Remarks, "bemærkninger"),
        (PartLabel.Attachments, "bilag"),
        (PartLabel.Presenter, "oplægsholder"),
        (PartLabel.CaseNumber, "sagsnummer"),
        (PartLabel.Attendees, "deltagere"),
        (PartLabel.Apologies, "afbud"),
        (PartLabel.Chair, "mødeleder"),
        (PartLabel.Time, "tid"),
        (PartLabel.Place, "sted"),
        (PartLabel.Contents, "indholdsfortegnelse"),
        (PartLabel.NextMeeting, "næste møde"),
        (PartLabel.Other, "andet, som ikke skal læses"),
    ];

    public static ItemSection SectionOf(ReadSection section) =>
        section switch
        {
            ReadSection.Approval => ItemSection.Approval,
            ReadSection.Decision => ItemSection.Decision,
            ReadSection.Information => ItemSection.Information,
            ReadSection.NextMeetings => ItemSection.NextMeetings,
            ReadSection.AnyOtherBusiness => ItemSection.AnyOtherBusiness,
            ReadSection.Dialog => ItemSection.Dialog,
            _ => throw new ArgumentOutOfRangeException(nameof(section)),
        };

    public static ItemOutcome OutcomeOf(ReadStatus status) =>
        status switch
        {
            ReadStatus.None => ItemOutcome.None,
            ReadStatus.Approved => ItemOutcome.Approved,
            ReadStatus.Noted => ItemOutcome.Noted,
            ReadStatus.Discussed => ItemOutcome.Discussed,
            ReadStatus.Postponed => ItemOutcome.Postponed,
            ReadStatus.Rejected => ItemOutcome.Rejected,
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };

    /// <summary>Where a value was read and how sure it is: linje 3–4, sikker.</summary>
    public static string Of(ReviewedField field) =>
        field.IsCorrected ? "rettet af jer"
        : field.Lines is { } lines && field.Certainty is { } certainty ? $"{Of(lines)}, {Of(certainty)}"
        : "står ikke i dokumentet";

    /// <summary>The same as a sentence of its own.</summary>
    public static string Sentence(ReviewedField field) =>
        $"{char.ToUpper(Of(field)[0], Kernel.Danish.Culture)}{Of(field)[1..]}.";

    public static string Of(LineSpan lines) =>
        lines.First == lines.Last ? $"linje {lines.First}" : $"linje {lines.First}–{lines.Last}";
}

/// <summary>What entries about old documents are called.</summary>
internal sealed class ArchiveAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["minutes-import.read"] = "Gammelt referat læst ind",
            ["minutes-import.read-again"] = "Gammelt referat læst igen",
            ["minutes-import.corrected"] = "Gammelt referat rettet",
            ["minutes-import.learned"] = "Læseren lært noget om et forums referater",
            ["minutes-import.imported"] = "Gammelt referat importeret i arkivet",
            ["minutes-import.discarded"] = "Indlæst referat forkastet",
            ["case.proposed-taken"] = "Punkter på tværs af år samlet i en sag",
            ["case.proposed-left"] = "Forslag om en sag på tværs af år afvist",
        };
}

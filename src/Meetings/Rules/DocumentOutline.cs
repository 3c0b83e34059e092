using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules;

/// <summary>A part of an item in agenda or minutes.</summary>
public enum ItemPart
{
    Summary,
    Background,
    CaseStatement,
    Attachments,
    Recommendation,
    Effects,
    Minutes,
}

/// <summary>
/// MEET-4: in which order the parts of an item are printed, and what they are called. Sections print the case first, or the
/// minutes first; points print resume, recommendation, decision, background, case statement. Source: agendas of 2020 and
/// 2021 (sections, either order) and of 2022 (points).
/// </summary>
public static class DocumentOutline
{
    private static readonly ItemPart[] CaseFirst =
    [
        ItemPart.Summary,
        ItemPart.Background,
        ItemPart.CaseStatement,
        ItemPart.Attachments,
        ItemPart.Recommendation,
        ItemPart.Effects,
        ItemPart.Minutes,
    ];

    private static readonly ItemPart[] MinutesFirst =
    [
        ItemPart.Minutes,
        ItemPart.Effects,
        ItemPart.Recommendation,
        ItemPart.Summary,
        ItemPart.Background,
        ItemPart.CaseStatement,
        ItemPart.Attachments,
    ];

    private static readonly ItemPart[] Points =
    [
        ItemPart.Summary,
        ItemPart.Recommendation,
        ItemPart.Minutes,
        ItemPart.Effects,
        ItemPart.Background,
        ItemPart.CaseStatement,
        ItemPart.Attachments,
    ];

    /// <summary>The parts an item has, in the document's order.</summary>
    public static IReadOnlyList<ItemPart> PartsOf(MeetingDocument document, DocumentItem item) =>
        [.. Order(document).Where(part => Has(item, part))];

    /// <summary>True for the only item of a section that is called as the section is: its heading is already there.</summary>
    public static bool IsSaidBySection(MeetingDocument document, DocumentItem item) =>
        document.Sections.Any(section =>
            section.Items.Count == 1 && section.Items[0].Id == item.Id && section.Title == item.Title
        );

    /// <summary>2.1 Takstbilag 2027, or Punkt 3. Takstbilag 2027.</summary>
    public static string TitleOf(MeetingDocument document, DocumentItem item) =>
        document.Layout == AgendaLayout.Points ? $"Punkt {item.Number}. {item.Title}" : $"{item.Number} {item.Title}";

    /// <summary>2 Til beslutning; empty in points.</summary>
    public static string TitleOf(DocumentSection section) => $"{section.Number} {section.Title}".Trim();

    /// <summary>What a part is called.</summary>
    public static string HeadingOf(MeetingDocument document, ItemPart part) =>
        part switch
        {
            ItemPart.Summary => document.Layout == AgendaLayout.Points ? "Resume" : "Kort fortalt",
            ItemPart.Background => "Baggrund",
            ItemPart.CaseStatement => "Sagsfremstilling",
            ItemPart.Attachments => "Bilag",
            ItemPart.Recommendation => "Indstilling",
            ItemPart.Effects => document.Kind == DocumentKind.Minutes
                ? "Hvad ændrede beslutningen?"
                : "Hvad følger af beslutningen?",
            ItemPart.Minutes => "Beslutning",
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };

    /// <summary>Ved Birgitte Østergård · 40 minutter · sag 2026-114; empty for nothing.</summary>
    public static string MetaOf(DocumentItem item) =>
        string.Join(
            " · ",
            new[]
            {
                item.Presenters.Length > 0 ? $"Ved {item.Presenters}" : "",
                item.Duration is { } minutes ? $"{Danish.Number(minutes)} {(minutes == 1 ? "minut" : "minutter")}" : "",
                item.CaseNumber is { } number ? $"sag {number}" : "",
                item is { IsClosed: true, IsWithheld: false } ? $"lukket punkt: {item.ClosedReason}" : "",
            }.Where(text => text.Length > 0)
        );

    /// <summary>What stands before the bullets of a recommendation.</summary>
    public static string RecommendationLead(MeetingDocument document, DocumentItem item) =>
        item.Recommendations.All(one => one.Text.StartsWith("at ", StringComparison.OrdinalIgnoreCase))
            ? "Det indstilles,"
            : $"Det indstilles, at {document.Body}";

    /// <summary>What is said of a withheld item.</summary>
    public static string ClosedWords(DocumentItem item) =>
        item.ClosedReason.Length > 0 ? $"Punktet er lukket: {item.ClosedReason}" : "Punktet er lukket.";

    /// <summary>Bilag 3: Notat.</summary>
    public static string TitleOf(DocumentAttachment attachment) =>
        $"Bilag {Danish.Number(attachment.Number)}: {attachment.Title}";

    /// <summary>The document's attachments by number, each once.</summary>
    public static IReadOnlyList<DocumentAttachment> AttachmentsOf(MeetingDocument document) =>
        [
            .. document
                .Items.SelectMany(item => item.Attachments)
                .GroupBy(one => one.Id)
                .Select(same => same.OrderBy(one => one.IsWithheld).First())
                .OrderBy(one => one.Number),
        ];

    private static ItemPart[] Order(MeetingDocument document) =>
        document.Layout == AgendaLayout.Points ? Points
        : document.Order == PartOrder.MinutesFirst ? MinutesFirst
        : CaseFirst;

    private static bool Has(DocumentItem item, ItemPart part) =>
        part switch
        {
            ItemPart.Summary => item.Summary.Length > 0,
            ItemPart.Background => item.Background.Length > 0,
            ItemPart.CaseStatement => item.CaseStatement.Length > 0,
            ItemPart.Attachments => item.Attachments.Count > 0,
            ItemPart.Recommendation => item.Recommendations.Count > 0,
            ItemPart.Effects => item.Effects.Count > 0,
            ItemPart.Minutes => item.Minutes is not null,
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };
}

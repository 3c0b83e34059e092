using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules;

namespace Rammevaerk.Meetings.Files;

/// <summary>Agenda and minutes as lines of text, to be compared.</summary>
public static class DocumentText
{
    /// <summary>The lines of a document; Markdown stands as it was written.</summary>
    public static IReadOnlyList<string> Lines(MeetingDocument document)
    {
        var lines = new List<string> { document.Title };
        lines.AddRange(document.Facts.Select(fact => $"{fact.Label}: {fact.Text}"));
        lines.AddRange(document.Present.Select(one => Person("Til stede", one)));
        lines.AddRange(document.Apologies.Select(one => Person("Afbud eller fravær", one)));
        foreach (var section in document.Sections)
        {
            if (section.Title.Length > 0)
            {
                lines.Add(DocumentOutline.TitleOf(section));
            }

            foreach (var item in section.Items)
            {
                Add(lines, document, item);
            }
        }

        lines.AddRange(document.Mandates.Select(mandate => $"Mandat: {mandate}"));
        if (document.Next is { } next)
        {
            lines.Add($"Næste møde: {next}");
        }

        return lines;
    }

    private static void Add(List<string> lines, MeetingDocument document, DocumentItem item)
    {
        lines.Add(DocumentOutline.TitleOf(document, item));
        if (DocumentOutline.MetaOf(item) is { Length: > 0 } meta)
        {
            lines.Add(meta);
        }

        if (item.IsWithheld)
        {
            lines.Add(DocumentOutline.ClosedWords(item));
        }

        if (item.Guests.Length > 0)
        {
            lines.Add($"Gæster: {item.Guests}");
        }

        lines.AddRange(item.Conflicts.Select(conflict => $"Deltager ikke i punktet: {conflict}"));
        foreach (var part in DocumentOutline.PartsOf(document, item))
        {
            lines.AddRange(
                Part(document, item, part).Select(line => $"{DocumentOutline.HeadingOf(document, part)}: {line}")
            );
        }
    }

    private static IEnumerable<string> Part(MeetingDocument document, DocumentItem item, ItemPart part) =>
        part switch
        {
            ItemPart.Summary => Split(item.Summary),
            ItemPart.Background => Split(item.Background),
            ItemPart.CaseStatement => Split(item.CaseStatement),
            ItemPart.Recommendation => item.Recommendations.Select(one =>
                one.Outcome.Length > 0 ? $"{one.Text} – {one.Outcome}" : one.Text
            ),
            ItemPart.Effects => item.Effects,
            ItemPart.Attachments => item.Attachments.Select(one =>
                DocumentAddresses.NoteOf(one) is { Length: > 0 } note
                    ? $"{DocumentOutline.TitleOf(one)} ({note})"
                    : DocumentOutline.TitleOf(one)
            ),
            ItemPart.Minutes => Minutes(item.Minutes!),
            _ => throw new ArgumentOutOfRangeException(nameof(part), document.Kind, null),
        };

    private static IEnumerable<string> Minutes(DocumentMinutes minutes) =>
        [
            .. Split(minutes.Outcome),
            .. Split(minutes.Decision),
            .. Split(minutes.Discussion),
            .. Split(minutes.Reservations).Select(line => $"Forbehold: {line}"),
            .. minutes.Tasks.Select(task => $"Opgave: {task.Text}, {task.Responsible}, {task.Due}".TrimEnd(',', ' ')),
            .. minutes.Notices,
        ];

    private static IEnumerable<string> Split(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Person(string label, DocumentPerson one) =>
        $"{label}: {one.Name}, {one.Organisation}, {one.Role} {one.Note}".TrimEnd(',', ' ');
}

using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform.Documents.Word;

namespace Rammevaerk.Meetings.Files;

/// <summary>Writes the items of an agenda or minutes into a Word document.</summary>
internal sealed class MeetingWordItem(WordWriter word, MeetingDocument document, Func<string, string> addressOf)
{
    /// <summary>The level of the item's heading; of one its section has said, the section's own.</summary>
    private int level;

    public void Write(DocumentItem item)
    {
        var isSaid = DocumentOutline.IsSaidBySection(document, item);
        level = document.Layout == AgendaLayout.Points || isSaid ? 1 : 2;
        if (!isSaid)
        {
            word.Heading(level, DocumentOutline.TitleOf(document, item));
        }

        if (DocumentOutline.MetaOf(item) is { Length: > 0 } meta)
        {
            word.Paragraph(WordStyles.Meta, meta);
        }

        if (item.IsWithheld)
        {
            word.Paragraph(WordStyles.Normal, DocumentOutline.ClosedWords(item));
        }

        if (item.Guests.Length > 0)
        {
            word.Paragraph(WordStyles.Normal, new WordRun("Gæster: ", IsBold: true), item.Guests);
        }

        foreach (var conflict in item.Conflicts)
        {
            word.Paragraph(WordStyles.Normal, new WordRun("Deltager ikke i punktet: ", IsBold: true), conflict);
        }

        foreach (var part in DocumentOutline.PartsOf(document, item))
        {
            Write(item, part);
        }

        Note(item.InternalNote);
        Note(item.Minutes?.InternalNote ?? "");
    }

    /// <summary>Bilag 3: Notat, with where it is or when it comes.</summary>
    public static IReadOnlyList<WordRun> AttachmentRuns(
        MeetingDocument document,
        DocumentAttachment one,
        Func<string, string> addressOf
    )
    {
        var title = DocumentOutline.TitleOf(one);
        return
        [
            DocumentAddresses.Of(document, one) is { } address
                ? new WordRun(title, Link: address.StartsWith('/') ? addressOf(address) : address)
                : new WordRun(title),
            .. DocumentAddresses.NoteOf(one) is { Length: > 0 } note
                ? [new WordRun($" ({note})")]
                : Array.Empty<WordRun>(),
        ];
    }

    private void Write(DocumentItem item, ItemPart part)
    {
        if (part == ItemPart.Minutes)
        {
            WriteMinutes(item.Minutes!);
            return;
        }

        word.PartHeading(level + 1, DocumentOutline.HeadingOf(document, part));
        switch (part)
        {
            case ItemPart.Summary:
                Text(item.Summary);
                break;
            case ItemPart.Background:
                Text(item.Background);
                break;
            case ItemPart.CaseStatement:
                Text(item.CaseStatement);
                break;
            case ItemPart.Recommendation:
                word.Paragraph(WordStyles.Normal, DocumentOutline.RecommendationLead(document, item));
                foreach (var one in item.Recommendations)
                {
                    word.Bullet(
                        0,
                        [
                            .. WordMarkdown.Line(one.Text),
                            .. one.Outcome.Length > 0
                                ? [new WordRun($" –{Danish.HardSpace}{one.Outcome}", IsItalic: true)]
                                : Array.Empty<WordRun>(),
                        ]
                    );
                }

                break;
            case ItemPart.Effects:
                foreach (var effect in item.Effects)
                {
                    word.Bullet(0, effect);
                }

                break;
            case ItemPart.Attachments:
                foreach (var one in item.Attachments)
                {
                    word.Bullet(0, AttachmentRuns(document, one, addressOf));
                }

                break;
            case ItemPart.Minutes:
            default:
                throw new ArgumentOutOfRangeException(nameof(part));
        }
    }

    private void WriteMinutes(DocumentMinutes minutes)
    {
        if (minutes.Outcome.Length > 0 || minutes.Decision.Length > 0)
        {
            word.PartHeading(level + 1, DocumentOutline.HeadingOf(document, ItemPart.Minutes));
            if (minutes.Outcome.Length > 0)
            {
                word.Paragraph(WordStyles.Decision, new WordRun(minutes.Outcome, IsBold: true));
            }

            new WordMarkdown(word, level + 2, WordStyles.Decision).Write(minutes.Decision);
        }

        if (minutes.Discussion.Length > 0)
        {
            word.PartHeading(level + 1, "Drøftelse");
            Text(minutes.Discussion);
        }

        if (minutes.Reservations.Length > 0)
        {
            word.PartHeading(level + 1, "Forbehold");
            word.Paragraph(WordStyles.Normal, minutes.Reservations);
        }

        if (minutes.Tasks.Count > 0)
        {
            word.PartHeading(level + 1, "Opgaver");
            word.Table(
                "Opgaver",
                [
                    MeetingWord.Row("Opgave", "Ansvarlig", "Frist"),
                    .. minutes.Tasks.Select(task => MeetingWord.Row(task.Text, task.Responsible, task.Due)),
                ],
                isHidden: true,
                widths: [52, 26, 22]
            );
        }

        if (minutes.Notices.Count > 0)
        {
            word.PartHeading(level + 1, "Meddelelser");
            foreach (var notice in minutes.Notices)
            {
                word.Bullet(0, notice);
            }
        }
    }

    private void Text(string markdown) => new WordMarkdown(word, level + 2).Write(markdown);

    private void Note(string text)
    {
        if (text.Length > 0)
        {
            word.Paragraph(
                WordStyles.Internal,
                new WordRun($"{DocumentAddresses.InternalHeading}\n", IsBold: true),
                text
            );
        }
    }
}

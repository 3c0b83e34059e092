using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform.Documents.Word;

namespace Rammevaerk.Meetings.Files;

/// <summary>Agenda and minutes as Word documents.</summary>
public static class MeetingWord
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The document as a file.</summary>
    /// <param name="document">As the reader may see it; nothing is taken out here.</param>
    /// <param name="addressOf">The full address of a path of the site.</param>
    public static byte[] Make(MeetingDocument document, Func<string, string> addressOf)
    {
        var word = new WordWriter(
            new WordFrame($"{document.Title}, {document.Body}", document.Body, document.Status, document.Body)
        );
        word.Title(document.Title);
        word.Paragraph(WordStyles.Subtitle, $"{document.Body} · {document.Status}");
        Facts(word, document);
        People(word, "Til stede", document.Present);
        People(word, "Afbud og fravær", document.Apologies);
        word.Contents("Indhold", document.Layout == AgendaLayout.Points ? 1 : 2);
        var items = new MeetingWordItem(word, document, addressOf);
        foreach (var section in document.Sections)
        {
            if (document.Layout == AgendaLayout.Sections)
            {
                word.Heading(1, DocumentOutline.TitleOf(section));
            }

            foreach (var item in section.Items)
            {
                items.Write(item);
            }
        }

        Lines(word, "Aktive mandater", document.Mandates);
        if (document.Next is { } next)
        {
            word.Heading(1, "Næste møde");
            word.Paragraph(WordStyles.Normal, next);
        }

        AllAttachments(word, document, addressOf);
        if (document.Contact.Count > 0)
        {
            word.Heading(1, "Kontakt");
            word.Paragraph(WordStyles.Normal, string.Join('\n', document.Contact));
        }

        return word.ToBytes();
    }

    private static void Facts(WordWriter word, MeetingDocument document)
    {
        var facts = document
            .Facts.Select(fact => (fact.Label, (IReadOnlyList<WordRun>)[new WordRun(fact.Text)]))
            .ToList();
        if (document.JoinLink.Length > 0)
        {
            facts.Add(("Video", [new WordRun("Deltag på video", Link: document.JoinLink)]));
        }

        if (facts.Count > 0)
        {
            word.Facts("Mødets tid og sted", facts);
        }
    }

    private static void People(WordWriter word, string title, IReadOnlyList<DocumentPerson> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        word.Table(
            $"{title} ({Danish.Number(people.Count)})",
            [
                Row("Navn", "Organisation", "Rolle", "Bemærkning"),
                .. people.Select(one => Row(one.Name, one.Organisation, one.Role, one.Note)),
            ],
            widths: [30, 30, 18, 22]
        );
    }

    private static void Lines(WordWriter word, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        word.Heading(1, title);
        foreach (var line in lines)
        {
            word.Bullet(0, line);
        }
    }

    private static void AllAttachments(WordWriter word, MeetingDocument document, Func<string, string> addressOf)
    {
        var attachments = DocumentOutline.AttachmentsOf(document);
        if (attachments.Count == 0)
        {
            return;
        }

        word.Heading(1, "Bilag til mødet");
        foreach (var one in attachments)
        {
            word.Bullet(0, MeetingWordItem.AttachmentRuns(document, one, addressOf));
        }
    }

    internal static IReadOnlyList<IReadOnlyList<WordRun>> Row(params IReadOnlyList<string> cells) =>
        [.. cells.Select(cell => (IReadOnlyList<WordRun>)[new WordRun(cell)])];
}

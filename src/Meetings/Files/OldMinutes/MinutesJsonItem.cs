using System.Text.Json;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Rules.OldMinutes;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>One item of old minutes as JSON.</summary>
internal static class MinutesJsonItem
{
    private const int DecisionLength = 200;

    public static void Write(Utf8JsonWriter writer, ReadItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("number", item.Number?.Value);
        writer.WriteString("title", item.Title.Value);
        writer.WriteString("title_corrected", item.TitleCorrected);
        writer.WriteNumber("title_line", item.Title.Lines.First);
        writer.WriteStartArray("source_lines");
        writer.WriteNumberValue(item.Lines.First);
        writer.WriteNumberValue(item.Lines.Last);
        writer.WriteEndArray();
        MinutesJson.People(writer, "presenters", item.Presenters);
        writer.WriteString("section", MinutesWords.Of(item.Section.Value));
        writer.WriteString("section_title", item.SectionTitle);
        writer.WriteString("case_number", item.CaseNumber?.Value);
        MinutesJson.Texts(writer, "recommendation", item.Recommendation);
        writer.WriteBoolean("has_case_statement", item.CaseStatement is not null);
        writer.WriteString("decision_text", Head(item.Decision?.Value));
        writer.WriteNumber("decision_bullets_count", item.DecisionBullets);
        writer.WriteString("decided_status", MinutesWords.Of(item.Status.Value));
        Attachments(writer, item.Attachments);
        Dates(writer, "deadlines", item.Deadlines);
        Dates(writer, "milestones", item.Milestones);
        Vague(writer, item.VagueDeadlines);
        writer.WriteEndObject();
    }

    private static string? Head(string? decision)
    {
        if (decision is null)
        {
            return null;
        }

        var text = Words.OneSpace(decision);
        return text.Length <= DecisionLength ? text
            : char.IsHighSurrogate(text[DecisionLength - 1]) ? text[..(DecisionLength - 1)]
            : text[..DecisionLength];
    }

    private static void Attachments(Utf8JsonWriter writer, IReadOnlyList<Read<ReadAttachment>> attachments)
    {
        writer.WriteStartArray("attachments");
        foreach (var attachment in attachments)
        {
            writer.WriteStartObject();
            writer.WriteString("number", attachment.Value.Number);
            writer.WriteString("title", attachment.Value.Title);
            writer.WriteString("url", attachment.Value.Url);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Dates(Utf8JsonWriter writer, string name, IReadOnlyList<Read<ReadDate>> dates)
    {
        writer.WriteStartArray(name);
        foreach (var date in dates)
        {
            writer.WriteStartObject();
            MinutesJson.Date(writer, "date", date.Value.Date);
            writer.WriteString("what", date.Value.What);
            writer.WriteNumber("line", date.Lines.First);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Vague(Utf8JsonWriter writer, IReadOnlyList<Read<ReadVagueDate>> dates)
    {
        writer.WriteStartArray("vague_deadlines");
        foreach (var date in dates)
        {
            writer.WriteStartObject();
            writer.WriteString("text", date.Value.Text);
            writer.WriteString("what", date.Value.What);
            writer.WriteNumber("line", date.Lines.First);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}

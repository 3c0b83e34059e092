using System.Text.Json;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>What was read of old minutes as JSON: names with underscores, dates ISO, unknown is null, lists never missing.</summary>
public static class MinutesJson
{
    /// <summary>Writes the properties of the document into an object that is begun.</summary>
    public static void Write(Utf8JsonWriter writer, ReadMinutes minutes)
    {
        writer.WriteString("body", minutes.Body?.Value);
        writer.WriteString("meeting_title", minutes.MeetingTitle?.Value);
        writer.WriteString("document_type", minutes.DocumentType?.Value);
        Date(writer, "date", minutes.Date?.Value);
        Time(writer, "start_time", minutes.StartTime?.Value);
        Time(writer, "end_time", minutes.EndTime?.Value);
        writer.WriteString("place", minutes.Place?.Value);
        writer.WriteString("place_raw", minutes.PlaceAsPrinted?.Value);
        writer.WriteString("format", minutes.Format is { } format ? MinutesWords.Of(format.Value) : null);
        writer.WriteBoolean("extraordinary", minutes.Extraordinary?.Value ?? false);
        writer.WriteString("chair", minutes.Chair?.Value);
        People(writer, "attendees", minutes.Attendees);
        People(writer, "apologies", minutes.Apologies);
        writer.WriteStartArray("items");
        foreach (var item in minutes.Items)
        {
            MinutesJsonItem.Write(writer, item);
        }

        writer.WriteEndArray();
        NextMeeting(writer, minutes.NextMeeting);
        Texts(writer, "planned_items", minutes.PlannedItems);
        Warnings(writer, minutes.Warnings);
        writer.WriteBoolean("scanned", minutes.IsScanned);
    }

    internal static void People(Utf8JsonWriter writer, string name, IReadOnlyList<Read<ReadPerson>> people)
    {
        writer.WriteStartArray(name);
        foreach (var person in people)
        {
            writer.WriteStartObject();
            writer.WriteString("name", person.Value.Name);
            writer.WriteString("organisation", person.Value.Organisation);
            writer.WriteString("role", person.Value.Role);
            if (person.Value.NameCorrected is { } corrected)
            {
                writer.WriteString("name_corrected", corrected);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<Read<string>> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text.Value);
        }

        writer.WriteEndArray();
    }

    internal static void Date(Utf8JsonWriter writer, string name, DateOnly? date) =>
        writer.WriteString(name, date?.ToString("yyyy-MM-dd", Danish.Invariant));

    private static void Time(Utf8JsonWriter writer, string name, TimeOnly? time) =>
        writer.WriteString(name, time?.ToString("HH:mm", Danish.Invariant));

    private static void NextMeeting(Utf8JsonWriter writer, Read<ReadNextMeeting>? next)
    {
        if (next is null)
        {
            writer.WriteNull("next_meeting");
            return;
        }

        writer.WriteStartObject("next_meeting");
        Date(writer, "date", next.Value.Date);
        Time(writer, "start_time", next.Value.StartTime);
        writer.WriteString("place", next.Value.Place);
        Date(writer, "input_deadline", next.Value.InputDeadline);
        writer.WriteEndObject();
    }

    private static void Warnings(Utf8JsonWriter writer, IReadOnlyList<ReadWarning> warnings)
    {
        writer.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            writer.WriteStartObject();
            writer.WriteString("message", warning.Text);
            writer.WriteStartArray("lines");
            writer.WriteNumberValue(warning.Lines.First);
            writer.WriteNumberValue(warning.Lines.Last);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}

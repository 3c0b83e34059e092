using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>Reads the forms of a document under review, and what they hold at first.</summary>
public static class ImportForms
{
    /// <summary>What a person's name is called among corrections.</summary>
    public const string NameField = "Navn";

    private const char Between = ';';
    private const char InAttachments = '|';

    /// <summary>The meeting as typed, with the fields that differ; null with the faults.</summary>
    public static (ReviewedMinutes? Minutes, List<CorrectedField> Fields, List<FieldFault> Faults) Head(
        IFormCollection form,
        ReviewedMinutes before
    )
    {
        var faults = new List<FieldFault>();
        var date = form.Word("dato");
        var day = date.Length == 0 ? null : FormWords.Day(date) ?? DayOf(date);
        faults.Need("dato", date.Length == 0 || day is not null, ArchiveFaults.NotADay(date));
        string Clock(string name)
        {
            var text = form.Word(name);
            var time = FormWords.Time(text);
            faults.Need(name, text.Length == 0 || time is not null, ArchiveFaults.NotATime(text));
            return FormWords.Iso(time);
        }

        var after = before with
        {
            Title = before.Title.With(form.Word("titel")),
            Date = before.Date.With(FormWords.Iso(day)),
            Starts = before.Starts.With(Clock("start")),
            Ends = before.Ends.With(Clock("slut")),
            Place = before.Place.With(form.Word("sted")),
            Format = before.Format.With(form.Choice<ReadFormat>("form")?.ToString() ?? ""),
            Chair = before.Chair.With(form.Word("moedeleder")),
            IsExtraordinary = form.IsTicked("ekstraordinaer"),
        };
        string[] names = ["Forum", "Titel", "Dokument", "Dato", "Start", "Slut", "Sted", "Mødeform", "Mødeleder"];
        var fields = names
            .Zip(before.Head, after.Head)
            .Where(one => one.Second.Text != one.Third.Text)
            .Select(one => new CorrectedField(one.First, one.Second.Text, one.Third.Text))
            .ToList();
        if (before.IsExtraordinary != after.IsExtraordinary)
        {
            fields.Add(new("Ekstraordinært", YesNo(before.IsExtraordinary), YesNo(after.IsExtraordinary)));
        }

        return faults.Count > 0 ? (null, [], faults) : (after, fields, faults);
    }

    /// <summary>The attendance as typed: one on each line, name; organisation; role.</summary>
    public static (ReviewedMinutes? Minutes, List<CorrectedField> Fields, List<FieldFault> Faults) People(
        IFormCollection form,
        ReviewedMinutes before
    )
    {
        var (faults, fields) = (new List<FieldFault>(), new List<CorrectedField>());
        IReadOnlyList<ReviewedPerson> Read(string name, IReadOnlyList<ReviewedPerson> known)
        {
            var people = new List<ReviewedPerson>();
            foreach (
                var line in form.Lines(name)
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            )
            {
                var cells = line.Split(Between, StringSplitOptions.TrimEntries);
                if (cells.Length > 3 || cells[0].Length == 0)
                {
                    faults.Add(new(name, ArchiveFaults.LineWrong(line, "navn; organisation; rolle")));
                    continue;
                }

                var (organisation, role) = (cells.ElementAtOrDefault(1) ?? "", cells.ElementAtOrDefault(2) ?? "");
                var same = known.FirstOrDefault(one => one.Name == cells[0]);
                people.Add(
                    same is not null && (same.Organisation, same.Role) == (organisation, role)
                        ? same
                        : new(cells[0], organisation, role, same?.Lines, same?.Certainty, IsCorrected: true)
                );
            }

            fields.AddRange(Renamed(known, people));
            return people;
        }

        var after = before with { Present = Read("til-stede", before.Present), Away = Read("afbud", before.Away) };
        if (
            fields.Count == 0
            && (LinesOf(after.Present) != LinesOf(before.Present) || LinesOf(after.Away) != LinesOf(before.Away))
        )
        {
            fields.Add(new("Deltagere", Both(before), Both(after)));
        }

        return faults.Count > 0 ? (null, [], faults) : (after, fields, faults);
    }

    /// <summary>An item as typed, with the fields that differ; null with the faults.</summary>
    public static (ReviewedItem? Item, List<CorrectedField> Fields, List<FieldFault> Faults) Item(
        IFormCollection form,
        ReviewedItem before
    )
    {
        var faults = new List<FieldFault>();
        var isLeftOut = form.IsTicked("udelad");
        var title = form.Word("titel");
        faults.Need("titel", isLeftOut || title.Length is > 0 and <= 500, ArchiveFaults.TitleMissing());
        var attachments = Attachments(form.Lines("bilag"), faults);
        var outcome = form.Choice<ReadStatus>("udfald") ?? before.Outcome;
        var after = before with
        {
            Number = before.Number.With(form.Word("nummer")),
            Title = before.Title.With(title),
            Section = form.Choice<ReadSection>("afsnit") ?? before.Section,
            Presenters = form.Word("oplaeg"),
            Recommendations = before.Recommendations.With(form.Lines("indstilling")),
            CaseStatement = before.CaseStatement.With(form.Lines("sag")),
            Decision = before.Decision.With(form.Lines("beslutning")),
            Status = before.Status.With(outcome.ToString()),
            Outcome = outcome,
            IsClosed = form.IsTicked("lukket"),
            IsLeftOut = isLeftOut,
            Attachments = attachments,
            Dates = [.. before.Dates.Select((date, index) => date with { IsTask = form.IsTicked($"opgave-{index}") })],
        };
        return faults.Count > 0 ? (null, [], faults) : (after, Differences(before, after), faults);
    }

    /// <summary>People as the form shows them: one on each line.</summary>
    public static string LinesOf(IEnumerable<ReviewedPerson> people) =>
        string.Join(
            '\n',
            people.Select(one => string.Join($"{Between} ", Trimmed([one.Name, one.Organisation, one.Role])))
        );

    /// <summary>Attachments as the form shows them: number | title | address.</summary>
    public static string LinesOf(IEnumerable<ReadAttachment> attachments) =>
        string.Join(
            '\n',
            attachments.Select(one =>
                string.Join($" {InAttachments} ", Trimmed([one.Number ?? "", one.Title, one.Url ?? ""]))
            )
        );

    private static IEnumerable<string> Trimmed(string[] cells) =>
        cells.Take(Array.FindLastIndex(cells, cell => cell.Length > 0) + 1);

    private static List<CorrectedField> Differences(ReviewedItem before, ReviewedItem after)
    {
        var all = new List<CorrectedField>
        {
            new("Nummer", before.Number.Text, after.Number.Text),
            new("Titel", before.Title.Text, after.Title.Text),
            new("Afsnit", ImportWords.Of(before.Section), ImportWords.Of(after.Section)),
            new("Oplægsholdere", before.Presenters, after.Presenters),
            new("Indstilling", before.Recommendations.Text, after.Recommendations.Text),
            new("Sagsfremstilling", before.CaseStatement.Text, after.CaseStatement.Text),
            new("Beslutning", before.Decision.Text, after.Decision.Text),
            new("Udfald", ImportWords.Of(before.Outcome), ImportWords.Of(after.Outcome)),
            new("Lukket", YesNo(before.IsClosed), YesNo(after.IsClosed)),
            new("Bilag", LinesOf(before.Attachments), LinesOf(after.Attachments)),
            new("Opgaver", Tasks(before), Tasks(after)),
            new("Udeladt", YesNo(before.IsLeftOut), YesNo(after.IsLeftOut)),
        };
        return all.FindAll(field => field.Before != field.After);
    }

    private static List<ReadAttachment> Attachments(string text, List<FieldFault> faults)
    {
        var attachments = new List<ReadAttachment>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = line.Split(InAttachments, StringSplitOptions.TrimEntries);
            var (number, title, url) = cells.Length switch
            {
                1 => ("", cells[0], ""),
                2 => (cells[0], cells[1], ""),
                3 => (cells[0], cells[1], cells[2]),
                _ => ("", "", ""),
            };
            if (title.Length == 0)
            {
                faults.Add(new("bilag", ArchiveFaults.LineWrong(line, "nummer | titel | adresse")));
                continue;
            }

            attachments.Add(new(number.Length == 0 ? null : number, title, url.Length == 0 ? null : url));
        }

        return attachments;
    }

    /// <summary>Where as many people are named as before, a name in another's place is that name spelled anew.</summary>
    private static IEnumerable<CorrectedField> Renamed(
        IReadOnlyList<ReviewedPerson> known,
        List<ReviewedPerson> people
    ) =>
        known.Count != people.Count
            ? []
            : known
                .Zip(people)
                .Where(pair => pair.First.Name != pair.Second.Name)
                .Select(pair => new CorrectedField(NameField, pair.First.Name, pair.Second.Name));

    private static string Both(ReviewedMinutes minutes) => $"{LinesOf(minutes.Present)}\n–\n{LinesOf(minutes.Away)}";

    private static string Tasks(ReviewedItem item) =>
        string.Join('\n', item.Dates.Where(date => date.IsTask).Select(date => $"{date.When}: {date.What}"));

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(
            text,
            ["d-M-yyyy", "d.M.yyyy", "d/M-yyyy", "d/M/yyyy", "d. MMMM yyyy"],
            Danish.Culture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static string YesNo(bool yes) => yes ? "ja" : "nej";
}

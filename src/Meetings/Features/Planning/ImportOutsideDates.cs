using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Calendars;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>What was understood of a file or of pasted lines, to be looked through before it is stored.</summary>
/// <param name="Dates">The dates.</param>
/// <param name="Unread">Entries without a day that can be read.</param>
/// <param name="Repeated">Titles of entries a calendar repeats, of which only the first time was taken.</param>
/// <param name="Source">What it came from.</param>
public sealed record ImportPreview(
    IReadOnlyList<OutsideDateDraft> Dates,
    int Unread,
    IReadOnlyList<string> Repeated,
    string Source
)
{
    /// <summary>The dates as the lines that are read again when they are stored.</summary>
    public string Lines => string.Join('\n', Dates.Select(date => date.Line));

    /// <summary>The preview the page is shown for; null when it is simply read.</summary>
    public static ImportPreview? Of(HttpContext context) => context.Features.Get<ImportPreview>();
}

/// <summary>Takes outside dates from a calendar file or pasted lines: first shown, then stored.</summary>
internal static class ImportOutsideDates
{
    private const long Largest = 1024 * 1024;

    public static string PageOf(string area) => $"{SaveOutsideDate.PageOf(area)}/hent";

    /// <summary>Shows what is understood; nothing is stored (RV-943).</summary>
    public static async Task<IResult> PreviewAsync(
        string omraade,
        IFormFile? fil,
        HttpContext context,
        IFormCollection form,
        CancellationToken cancellation
    )
    {
        var page = PageOf(omraade);
        if (fil?.Length > Largest)
        {
            return new FormRefusal(page, "fil", MeetingFaults.FileTooLarge(Largest));
        }

        var text = form.Word("linjer");
        var source = "indsatte linjer";
        if (fil is { Length: > 0 })
        {
            using var content = new MemoryStream();
            await fil.CopyToAsync(content, cancellation);
            text = Encoding.UTF8.GetString(content.ToArray());
            source = Path.GetFileName(fil.FileName);
        }

        var kind = OutsideDateWords.Parse(form.Word("slags")) ?? OutsideDateKind.Event;
        var owner = form.Word("hvis");
        ImportPreview preview;
        if (CalendarReader.IsCalendar(text))
        {
            preview = OfCalendar(text, owner.Length > 0 ? owner : source, kind, source);
        }
        else
        {
            var (dates, wrong) = OutsideDateLines.Read(text, owner, kind);
            if (wrong.Count > 0)
            {
                return new FormRefusal(page, [.. wrong.Select(fault => new FieldFault("linjer", fault))]);
            }

            preview = new ImportPreview(dates, 0, [], source);
        }

        if (preview.Dates.Count == 0)
        {
            return new FormRefusal(page, "linjer", PlanningFaults.NothingUnderstood());
        }

        context.Features.Set(preview);
        return new FormRefusal(page, "forslag", PlanningFaults.LookThrough(preview.Dates.Count));
    }

    /// <summary>Stores the lines that were looked through; those that are there already are passed over.</summary>
    public static async Task<IResult> StoreAsync(
        string omraade,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        var page = PageOf(omraade);
        if (PartyRegister.Areas.All(area => area.Key.Value != omraade))
        {
            return Results.NotFound();
        }

        var (dates, faults) = OutsideDateLines.Read(form.Word("linjer"), "", OutsideDateKind.Event);
        if (faults.Count > 0 || dates.Count == 0)
        {
            return new FormRefusal(
                page,
                faults.Count == 0
                    ? [new FieldFault("linjer", PlanningFaults.NothingUnderstood())]
                    : [.. faults.Select(fault => new FieldFault("linjer", fault))]
            );
        }

        var stored = await desk.RunAsync<int>(
            async write =>
            {
                var there = await write
                    .Db.Set<OutsideDate>()
                    .Where(one => one.Area == omraade)
                    .ToListAsync(cancellation);
                var fresh = dates
                    .DistinctBy(date => (date.From, date.To, date.Owner, date.Title))
                    .Where(date => !there.Exists(one => IsSame(one, date)))
                    .Select(date => RowOf(omraade, date, form.Word("kilde")))
                    .ToList();
                foreach (var row in fresh)
                {
                    write.Db.Add(row);
                    write.Audit(SaveOutsideDate.Note(row, "outside-date.imported", "blev hentet ind"));
                }

                return fresh.Count;
            },
            cancellation
        );
        if (!stored.IsOk)
        {
            return new FormRefusal(page, "linjer", stored.Fault);
        }

        Notice.Set(
            context,
            stored.Value == 0 ? "Datoerne var her allerede." : $"{Danish.Number(stored.Value)} datoer er gemt."
        );
        return new SeeOther(SaveOutsideDate.PageOf(omraade));
    }

    private static ImportPreview OfCalendar(string text, string owner, OutsideDateKind kind, string source)
    {
        var (entries, unread) = CalendarReader.Read(text);
        var live = entries.Where(entry => !entry.IsCancelled && entry.From.Year is >= 2007 and <= 2099).ToList();
        return new ImportPreview(
            [
                .. live.OrderBy(entry => entry.From)
                    .Select(entry => new OutsideDateDraft(
                        entry.From == entry.To
                            ? Danish.Date(entry.From)
                            : $"{Danish.Date(entry.From)} til {Danish.Date(entry.To)}",
                        entry.From,
                        entry.To,
                        Plain(owner),
                        entry.Title.Length > 0 ? Plain(entry.Title) : $"Dato fra {Plain(owner)}",
                        kind
                    )),
            ],
            unread + entries.Count - live.Count,
            [.. live.Where(entry => entry.IsRepeated).Select(entry => entry.Title)],
            source
        );
    }

    /// <summary>Without what a line is divided by, and no longer than a title may be.</summary>
    private static string Plain(string text)
    {
        var plain = string.Concat(text.Select(letter => letter is ';' || char.IsControl(letter) ? ' ' : letter)).Trim();
        return plain.Length > PlanFormTexts.LongestTitle ? plain[..PlanFormTexts.LongestTitle] : plain;
    }

    private static bool IsSame(OutsideDate one, OutsideDateDraft date) =>
        (one.From, one.To, one.Owner, one.Title) == (date.From, date.To, date.Owner, date.Title);

    private static OutsideDate RowOf(string area, OutsideDateDraft date, string source) =>
        new()
        {
            Area = area,
            Owner = date.Owner,
            Title = date.Title,
            Kind = date.Kind,
            DateText = date.DateText,
            From = date.From,
            To = date.To,
            Source = source.Length > PlanFormTexts.LongestTitle ? source[..PlanFormTexts.LongestTitle] : source,
        };
}

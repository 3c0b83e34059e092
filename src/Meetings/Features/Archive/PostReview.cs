using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>Takes corrections of a document under review, and what the reader is taught.</summary>
internal static class PostReview
{
    public static async Task<IResult> HeadAsync(
        string omraade,
        Guid id,
        HttpContext context,
        ImportDesk desk,
        ReviewImport review
    )
    {
        var cancellation = context.RequestAborted;
        if (await desk.FindAsync(omraade, id, cancellation) is not { } view)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{view.Import.Address}/moedet";
        var (minutes, fields, faults) = ImportForms.Head(form, view.Minutes);
        var body = view.Bodies.FirstOrDefault(one => one.Id == form.Id("forum"));
        if (body is null)
        {
            faults.Add(new("forum", ArchiveFaults.BodyMissing()));
        }

        if (minutes is null || body is null)
        {
            return new FormRefusal(page, faults);
        }

        if (body.Id != view.Import.BodyId)
        {
            fields.Add(new("Forum", view.Body?.Name ?? "", body.Name));
        }

        var done = await review.RunAsync(view.Import, form.Version(), "Mødet", minutes, body.Id, fields, cancellation);
        return Answer(context, view, page, done, fields, "Mødet er rettet.");
    }

    public static async Task<IResult> PeopleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        ImportDesk desk,
        ReviewImport review
    )
    {
        var cancellation = context.RequestAborted;
        if (await desk.FindAsync(omraade, id, cancellation) is not { } view)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{view.Import.Address}/deltagere";
        var (minutes, fields, faults) = ImportForms.People(form, view.Minutes);
        if (minutes is null)
        {
            return new FormRefusal(page, faults);
        }

        var done = await review.RunAsync(view.Import, form.Version(), "Deltagere", minutes, null, fields, cancellation);
        return Answer(context, view, page, done, fields, "Deltagerne er rettet.");
    }

    public static async Task<IResult> ItemAsync(
        string omraade,
        Guid id,
        int nr,
        HttpContext context,
        ImportDesk desk,
        ReviewImport review
    )
    {
        var cancellation = context.RequestAborted;
        if (
            await desk.FindAsync(omraade, id, cancellation) is not { } view
            || view.Minutes.Items.FirstOrDefault(one => one.Place == nr) is not { } before
        )
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{view.Import.Address}/punkt/{nr}";
        var (item, fields, faults) = ImportForms.Item(form, before);
        if (item is null)
        {
            return new FormRefusal(page, faults);
        }

        var minutes = view.Minutes with { Items = [.. view.Minutes.Items.Select(one => one.Place == nr ? item : one)] };
        var part = before.Number.Text.Length > 0 ? $"Punkt {before.Number.Text}" : $"Punkt nr. {nr} i filen";
        var done = await review.RunAsync(view.Import, form.Version(), part, minutes, null, fields, cancellation);
        return Answer(context, view, page, done, fields, $"{part} er rettet.");
    }

    public static async Task<IResult> LearnAsync(
        string omraade,
        Guid id,
        HttpContext context,
        ImportDesk desk,
        ReviewImport review
    )
    {
        var cancellation = context.RequestAborted;
        if (await desk.FindAsync(omraade, id, cancellation) is not { } view)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var (text, word) = (form.Word("tekst"), form.Word("ord"));
        var label = form.Choice<PartLabel>("betydning");
        var (kind, meaning) = (label, word) switch
        {
            ({ } chosen, "") => (LearnedKind.Label, chosen.ToString()),
            (null, { Length: > 0 and <= ArchiveFaults.LongestLearned }) => (LearnedKind.Word, word),
            _ => (LearnedKind.Label, ""),
        };
        if (text.Length is 0 or > ArchiveFaults.LongestLearned || meaning.Length == 0)
        {
            return new FormRefusal(view.Import.Address, "tekst", ArchiveFaults.NotLearnable());
        }

        var done = await review.LearnAsync(view.Import, kind, text, meaning, cancellation);
        if (done.Fault is { } fault)
        {
            return new FormRefusal(view.Import.Address, "tekst", fault);
        }

        Notice.Set(context, $"Det huskes for {view.Body!.Name}. Læs filen igen for at bruge det her.");
        return new SeeOther(view.Import.Address);
    }

    private static IResult Answer(
        HttpContext context,
        ImportView view,
        string page,
        Result<MinutesImport> done,
        List<CorrectedField> fields,
        string notice
    )
    {
        if (done.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(
                    context,
                    page,
                    [.. fields.Select(one => new FieldVersions(one.Field, one.After, one.Before))]
                )
                : new FormRefusal(page, "dokumentet", fault);
        }

        Notice.Set(context, fields.Count == 0 ? "Intet var ændret." : notice);
        return new SeeOther(view.Import.Address);
    }
}

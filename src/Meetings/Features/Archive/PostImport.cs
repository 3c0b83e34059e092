using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Files.OldMinutes;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>Takes old documents in, imports them and puts them away.</summary>
internal static class PostImport
{
    /// <summary>Reads every file by itself: one that cannot be read does not stop the others, and is named.</summary>
    public static async Task<IResult> TakeInAsync(string omraade, HttpContext context, TakeInMinutes takeIn)
    {
        var cancellation = context.RequestAborted;
        if (PartyRegister.Areas.All(area => area.Key.Value != omraade))
        {
            return Results.NotFound();
        }

        var page = MinutesImport.AddressOf(omraade);
        var files = (await context.Request.ReadFormAsync(cancellation)).Files;
        if (files.Count is 0 or > ArchiveFaults.MostFiles)
        {
            return new FormRefusal(page, "filer", ArchiveFaults.NoFile());
        }

        var (read, faults) = (new List<MinutesImport>(), new List<FieldFault>());
        foreach (var file in files)
        {
            var name = Path.GetFileName(file.FileName);
            var taken =
                file.Length > OldMinutesFile.MostMegabytes * 1_000_000L
                    ? OldMinutesFaults.TooLarge(OldMinutesFile.MostMegabytes)
                    : await takeIn.RunAsync(omraade, name, await BytesAsync(file, cancellation), cancellation);
            if (taken.Fault is { } fault)
            {
                faults.Add(new("filer", fault with { Message = $"{name}: {fault.Message}" }));
            }
            else
            {
                read.Add(taken.Value);
            }
        }

        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        Notice.Set(
            context,
            read.Count == 1
                ? "Filen er læst. Se den igennem, før den importeres."
                : $"{Danish.Number(read.Count)} filer er læst. Se dem igennem én for én."
        );
        return new SeeOther(read.Count == 1 ? read[0].Address : page);
    }

    public static async Task<IResult> AgainAsync(string omraade, Guid id, HttpContext context, TakeInMinutes takeIn)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = $"{MinutesImport.AddressOf(omraade)}/{id}";
        var done = await takeIn.AgainAsync(omraade, id, form.Version(), context.RequestAborted);
        if (done.Fault is { } fault)
        {
            return new FormRefusal(page, "dokumentet", fault);
        }

        if (done.Value is null)
        {
            return Results.NotFound();
        }

        Notice.Set(context, "Filen er læst igen med det, læseren har lært.");
        return new SeeOther(page);
    }

    public static async Task<IResult> ImportAsync(
        string omraade,
        Guid id,
        HttpContext context,
        ImportDesk desk,
        ImportMinutes import
    )
    {
        var cancellation = context.RequestAborted;
        if (await desk.FindAsync(omraade, id, cancellation) is not { } view)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var done = await import.RunAsync(view, form.Version(), form.IsTicked("offentlig"), cancellation);
        if (done.Fault is { } fault)
        {
            return new FormRefusal(view.Import.Address, "dokumentet", fault);
        }

        Notice.Set(context, "Referatet er importeret. Mødet, dets beslutninger og opgaver står nu i arkivet.");
        return new SeeOther($"{done.Value.Address}/referat");
    }

    public static async Task<IResult> DiscardAsync(string omraade, Guid id, HttpContext context, ImportMinutes import)
    {
        var cancellation = context.RequestAborted;
        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{MinutesImport.AddressOf(omraade)}/{id}";
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf(form.Word(ConfirmFormTagHelper.IdField)), missing);
        }

        var done = await import.DiscardAsync(omraade, id, form.Version(), reason.Value, cancellation);
        if (done.Fault is { } fault)
        {
            return new FormRefusal(page, "dokumentet", fault);
        }

        if (done.Value is null)
        {
            return Results.NotFound();
        }

        Notice.Set(context, "Dokumentet er forkastet. Filen kan læses ind igen.");
        return new SeeOther(MinutesImport.AddressOf(omraade));
    }

    public static async Task<IResult> FileAsync(
        string omraade,
        Guid id,
        HttpContext context,
        ImportDesk desk,
        RammevaerkDb db
    ) =>
        await desk.FindAsync(omraade, id, context.RequestAborted) is { } view
        && await db.ReadFileAsync(view.Import.FileHash, context.RequestAborted) is { } content
            ? Results.File(content, "application/octet-stream", view.Import.FileName)
            : Results.NotFound();

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellation)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellation);
        return content.ToArray();
    }
}

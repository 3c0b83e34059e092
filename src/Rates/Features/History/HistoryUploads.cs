using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>Takes in the file of a list, says what its columns are, and gives the file back as it came.</summary>
internal static class HistoryUploads
{
    public static async Task<IResult> TakeInAsync(
        string omraade,
        IFormFile? fil,
        HttpContext context,
        TakeInHistory takeIn
    )
    {
        var area = new AreaKey(omraade);
        if (PartyRegister.Areas.All(one => one.Key != area))
        {
            return Results.NotFound();
        }

        var page = $"{HistoryImport.AddressOf(area)}/import";
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var faults = new List<FieldFault>();
        var source = form.Word("kilde");
        faults.Need("kilde", source.Length is > 0 and <= HistoryFaults.LongestSource, HistoryFaults.SourceMissing());
        var year = HistoryForms.Year(form, faults);
        if (TrialDesk.Refusal(fil) is { } refused)
        {
            faults.Add(new(UploadDelivery.Field, refused));
        }

        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var taken = await takeIn.RunAsync(
            area,
            source,
            year,
            TrialDesk.Shown(fil!.FileName),
            await UploadDelivery.BytesAsync(fil, context.RequestAborted),
            context.RequestAborted
        );
        if (taken.Fault is { } fault)
        {
            return new FormRefusal(page, UploadDelivery.Field, fault);
        }

        if (taken.Value.IsRepeated)
        {
            Notice.Set(context, "Filen er hentet før. Her er den liste, den blev til; der er ikke kommet en ny.");
        }

        return new SeeOther(taken.Value.Import.Address);
    }

    public static async Task<IResult> MapAsync(
        string omraade,
        Guid id,
        HttpContext context,
        HistoryDesk desk,
        HistoryReader reader,
        HistoryCandidates candidates,
        TakeInHistory takeIn
    )
    {
        var area = new AreaKey(omraade);
        if (
            await desk.FindAsync(area, id, context.RequestAborted) is not { } import
            || await reader.PreviewAsync(import, context.RequestAborted) is not { } preview
        )
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var faults = new List<FieldFault>();
        var year = HistoryForms.Year(form, faults);
        var mapping = HistoryForms.Mapping(
            form,
            preview,
            candidates.PartyNames().Values.ToHashSet(StringComparer.Ordinal),
            faults
        );
        if (faults.Count > 0)
        {
            return new FormRefusal(import.Address, faults);
        }

        var mapped = await takeIn.MapAsync(area, id, form.Version(), year, mapping, context.RequestAborted);
        return HistoryEndpoints.Answer(
            context,
            import.Address,
            mapped,
            "Listen er læst igen. Intet er gemt endnu.",
            "kolonner valgt"
        );
    }

    public static async Task<IResult> FileAsync(
        string omraade,
        Guid id,
        HttpContext context,
        HistoryDesk desk,
        RammevaerkDb db
    ) =>
        await desk.FindAsync(new AreaKey(omraade), id, context.RequestAborted) is { } import
        && await db.ReadFileAsync(import.FileHash, context.RequestAborted) is { } content
            ? Results.File(content, "application/octet-stream", import.FileName)
            : Results.NotFound();
}

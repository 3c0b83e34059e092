using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>Takes a file of purchases in: of one municipality, or of all the sender may enter for.</summary>
internal static class PostPurchaseFile
{
    private const long LargestFile = 1024 * 1024;
    private const int MostFaults = 20;

    public static Task<IResult> OfBuyerAsync(
        string omraade,
        string part,
        IFormFile? fil,
        HttpContext context,
        PurchaseBuyers buyers,
        BoughtServices services,
        SavePurchase save,
        TimeProvider time
    ) => HandleAsync(new AreaKey(omraade), part, fil, context, buyers, services, save, time);

    public static Task<IResult> OfAreaAsync(
        string omraade,
        IFormFile? fil,
        HttpContext context,
        PurchaseBuyers buyers,
        BoughtServices services,
        SavePurchase save,
        TimeProvider time
    ) => HandleAsync(new AreaKey(omraade), null, fil, context, buyers, services, save, time);

    private static async Task<IResult> HandleAsync(
        AreaKey area,
        string? buyer,
        IFormFile? fil,
        HttpContext context,
        PurchaseBuyers buyers,
        BoughtServices services,
        SavePurchase save,
        TimeProvider time
    )
    {
        var page = $"{PurchaseEndpoints.Base}/{area}" + (buyer is null ? "" : $"/{buyer}");
        if (fil is null || fil.Length is 0 or > LargestFile)
        {
            return new FormRefusal(page, "fil", PurchaseFaults.NoFile(LargestFile));
        }

        using var stream = new MemoryStream();
        await fil.CopyToAsync(stream, context.RequestAborted);
        var content = stream.ToArray();
        var known = new Dictionary<int, IReadOnlyDictionary<string, BoughtService>>();
        foreach (var year in PurchaseFile.YearsOf(content))
        {
            known[year] = await services.LoadAsync(area, year, context.RequestAborted);
        }

        var mine = buyers.Editable(area).Select(party => party.Code.Value);
        var file = PurchaseFile.Read(
            content,
            new PurchaseFileScope(
                buyer,
                mine.Where(code => buyer is null || code == buyer).ToHashSet(StringComparer.Ordinal),
                year => known[year],
                DanishClock.Today(time)
            )
        );
        if (file.Faults.Count > 0)
        {
            return new FormRefusal(
                page,
                [.. file.Faults.Take(MostFaults).Select(fault => new FieldFault("fil", fault))]
            );
        }

        var stored = await save.ImportAsync(area, file.Entries, context.RequestAborted);
        if (stored.Fault is { } refused)
        {
            return new FormRefusal(page, "fil", refused);
        }

        Notice.Set(context, $"Filen er lagt ind: {stored.Value.Words}");
        return new SeeOther(
            buyer is null ? page : PurchaseEndpoints.AddressOf(area, buyer, file.Entries.Max(entry => entry.Year))
        );
    }
}

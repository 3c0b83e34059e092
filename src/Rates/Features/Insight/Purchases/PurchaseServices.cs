using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Rates.Features.Split;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>Registers what reported purchases need.</summary>
internal static class PurchaseServices
{
    public static void AddPurchases(this IServiceCollection services)
    {
        services.AddScoped<PurchaseDesk>();
        services.AddScoped<PurchaseBuyers>();
        services.AddScoped<BoughtServices>();
        services.AddScoped<IReportedPurchases, SplitPurchases>();
        services.AddScoped<SavePurchase>();
        services.AddScoped<ISubjectSource, PurchaseSubjects>();
        services.AddSingleton<IAuditVocabulary, PurchaseAuditWords>();
    }
}

/// <summary>What entries about purchases are called.</summary>
internal sealed class PurchaseAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["purchase.added"] = "Køb indberettet",
            ["purchase.changed"] = "Indberettet køb rettet",
            ["purchase.removed"] = "Indberettet køb slettet",
            ["purchase.imported"] = "Køb lagt ind fra fil",
        };
}

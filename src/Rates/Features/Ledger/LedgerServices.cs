using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Features.Ledger.Import;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>Registers what post-regulation needs.</summary>
internal static class LedgerServices
{
    public static void AddLedger(this IServiceCollection services)
    {
        services.AddScoped<LedgerDesk>();
        services.AddScoped<PlannedRegulations>();
        services.AddScoped<LedgerRows>();
        services.AddScoped<EnterAccounts>();
        services.AddScoped<AccountImports>();
        services.AddScoped<LayAccounts>();
        services.AddScoped<RecordMovement>();
        services.AddScoped<TakeBackMovement>();
        services.AddScoped<IWorklistSource, LedgerWork>();
        services.AddScoped<IPageSection, OfferLedgerSection>();
        services.AddSingleton<IAuditVocabulary, LedgerAuditWords>();
    }
}

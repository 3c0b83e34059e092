using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Rates.Api;
using Rammevaerk.Rates.Features.Receptions.Folders;
using Rammevaerk.Rates.Features.Submissions;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>Registers what takes files from robots.</summary>
internal static class ReceptionServices
{
    public static void AddReceptions(this IServiceCollection services)
    {
        services.AddSingleton<ReceptionBell>();
        services.AddScoped<ReceiveRateFile>();
        services.AddScoped<WaitingReceptions>();
        services.AddScoped<HandleReception>();
        services.AddScoped<RehearseDelivery>();
        services.AddScoped<Receiving>();
        services.AddScoped<IJobWork, ReceptionSweep>();
        services.AddScoped<IQueueStatus, ReceptionStatus>();
        services.AddSingleton<IAuditVocabulary, ReceptionWords>();
        services.AddHostedService<ReceptionWorker>();
        services.AddSingleton<FolderWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<FolderWatch>());
    }
}

/// <summary>What entries about receptions are called.</summary>
internal sealed class ReceptionWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["reception.received"] = "Fil modtaget fra robot",
            ["reception.repeated"] = "Fil var afleveret før",
            ["reception.tried"] = "Aflevering prøvet",
            ["reception.refused"] = "Fil fra robot afvist",
            ["reception.swept"] = "Gamle modtagelser slettet",
        };
}

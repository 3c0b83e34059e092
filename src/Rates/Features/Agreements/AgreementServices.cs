using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>Registers what rate agreements need.</summary>
internal static class AgreementServices
{
    public static void AddAgreements(this IServiceCollection services)
    {
        services.AddScoped<AgreementDesk>();
        services.AddScoped<WhatIfDesk>();
        services.AddScoped<SaveAgreement>();
        services.AddScoped<SavePriceIndex>();
        services.AddScoped<ISubjectSource, AgreementSubjects>();
        services.AddScoped<IStartingData, StartingAgreements>();
        services.AddSingleton<IAuditVocabulary, AgreementAuditWords>();
    }
}

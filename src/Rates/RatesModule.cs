using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Storage.Backups;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Api;
using Rammevaerk.Rates.Data;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Domain.Portal;
using Rammevaerk.Rates.Features.Agreements;
using Rammevaerk.Rates.Features.Catalogue;
using Rammevaerk.Rates.Features.Changes;
using Rammevaerk.Rates.Features.History;
using Rammevaerk.Rates.Features.Insight;
using Rammevaerk.Rates.Features.Insight.Purchases;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Portal;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Receptions;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Split;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Support;
using Rammevaerk.Rates.Features.Templates;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates;

/// <summary>The front door of Rates: try a rate file, fetch a template, read the rules and the parameters.</summary>
public sealed class RatesModule : IModule
{
    public IReadOnlyList<MenuEntry> Menu =>
        [
            new(
                "Takster",
                "/takster/proev",
                [
                    RateList with
                    {
                        IsFor = visitor => !RateReaders.WorkOnRates(visitor),
                    },
                    new("Runder", "/takster/runder", Permissions.ReadRounds),
                    new("Min indberetning", "/takster/min-runde", Permissions.ReadSubmissions)
                    {
                        IsFor = OwnRound.IsFor,
                        AlsoHolds = OwnRound.Holds,
                    },
                    new("Min del", "/takster/min-del", Permissions.FillPart)
                    {
                        IsFor = OwnRound.IsPartFor,
                        AlsoHolds = OwnRound.Holds,
                    },
                    new("Efterregulering", LedgerEndpoints.Base, Permissions.ReadSubmissions),
                    new("Nye takster i året", ChangeEndpoints.Base, Permissions.ReadSubmissions),
                    new("Prøv en takstfil", "/takster/proev"),
                    new("Skabelon", "/takster/skabelon"),
                    RateList with
                    {
                        IsFor = RateReaders.WorkOnRates,
                    },
                    new("Ledelsesinformation", InsightEndpoints.Base),
                    new("Min kommune", MunicipalityAddress.Base, Permissions.ReadPurchases)
                    {
                        IsFor = MunicipalityAddress.IsFor,
                        AlsoHolds = path => path.StartsWith(PurchaseEndpoints.Base, StringComparison.Ordinal),
                    },
                    new("Tidligere år", HistoryImport.Base),
                    new("Tilbudsportalen", PortalExtract.Base),
                    new("Takstaftale", AgreementEndpoints.Base),
                    new("Regelkatalog", "/takster/regler"),
                    new("Parametre", "/takster/parametre"),
                ]
            )
            {
                LeadsToFirst = true,
            },
        ];

    private static readonly MenuEntry RateList = new("Takstliste", "/takster/offentlige")
    {
        AlsoHolds = PublishedRateList.Holds,
    };

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton(provider =>
            SharedSigningKey.Load(
                provider.GetRequiredService<IServiceScopeFactory>(),
                provider.GetRequiredService<DataFolder>()
            )
        );
        services.AddSingleton(provider => new RateFileReader(
            provider.GetRequiredService<PartyRegister>(),
            provider.GetRequiredService<RateFileSigner>(),
            trustOnlyKnownKeys: true
        ));
        services.AddSingleton(provider => new RateFileAssessment(
            provider.GetRequiredService<RateFileReader>(),
            provider.GetRequiredService<ICurrentParameters>(),
            provider.GetRequiredService<PartyRegister>()
        ));
        services.AddSingleton(provider => new RateFileTemplate(
            provider.GetRequiredService<ICurrentParameters>(),
            provider.GetRequiredService<PartyRegister>(),
            provider.GetRequiredService<RateFileSigner>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<IModelPart, RatesTables>();
        services.AddSingleton<IModelPart, SupportTables>();
        services.AddScoped<IIntegrityCheck, DeliveryIntegrity>();
        services.AddRounds();
        services.AddSubmissions();
        services.AddPublication();
        services.AddReceptions();
        services.AddLedger();
        services.AddAgreements();
        services.AddSupport();
        services.AddSplit();
        services.AddInsight();
        services.AddCatalogue();
        services.AddChanges();
        services.AddHistory();
        services.AddPortal();
        services.AddScoped<IOfferRecognition, OfferRecognition>();
        services.AddSingleton(new TrialSettings());
        services.AddSingleton<TrialStore>();
        services.AddSingleton<TrialJobs>();
        services.AddSingleton<TrialAssessment>();
        services.AddSingleton<TrialDesk>();
        services.AddHostedService<TrialWorker>();
        services.AddHostedService<TrialSweeper>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        TrialEndpoints.Map(endpoints);
        CatalogueEndpoints.Map(endpoints);
        RoundEndpoints.Map(endpoints);
        SubmissionEndpoints.Map(endpoints);
        PublicationEndpoints.Map(endpoints);
        LedgerEndpoints.Map(endpoints);
        AgreementEndpoints.Map(endpoints);
        SupportEndpoints.Map(endpoints);
        SplitEndpoints.Map(endpoints);
        InsightEndpoints.Map(endpoints);
        ChangeEndpoints.Map(endpoints);
        HistoryEndpoints.Map(endpoints);
        PortalEndpoints.Map(endpoints);
        endpoints
            .MapGet("/takster/skabelon/hent", FetchTemplate.Handle)
            .RequirePermission(Permissions.ReadPublic)
            .RequireRateLimiting(RateLimits.Upload);
        endpoints
            .MapPost("/takster/skabelon", PrefillTemplate.HandleAsync)
            .RequirePermission(Permissions.TryRateFile)
            .WithMetadata(new SecretAddressAttribute(), new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
        RoundApi.Map(api);
        ReceptionApi.Map(api);
        DeliveryApi.Map(api);
        PublishedRateApi.Map(api);
    }
}

using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Documents;
using Rammevaerk.Platform.Drafts;
using Rammevaerk.Platform.Features.Auditing;
using Rammevaerk.Platform.Features.AuditTrail;
using Rammevaerk.Platform.Features.Drafts;
using Rammevaerk.Platform.Features.Operation;
using Rammevaerk.Platform.Features.Parameters;
using Rammevaerk.Platform.Features.Parameters.Proposals;
using Rammevaerk.Platform.Features.Periods;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Routing;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Platform;

/// <summary>The front door of Platform's own pages: the parameters, the audit trail, drafts and the jobs.</summary>
public sealed class PlatformModule : IModule
{
    public IReadOnlyList<MenuEntry> Menu =>
        [
            new(
                "Administration",
                ParameterEndpoints.Address,
                [
                    new("Parametre", ParameterEndpoints.Address, Permissions.EditParameters),
                    new("Revisionsspor", AuditEndpoints.Address, Permissions.ReadAudit),
                    new("Stikprøver", SampleEndpoints.Address, Permissions.DrawSamples),
                    new("Visninger", CostReadEndpoints.Address, Permissions.ReadAudit),
                    new("Perioder", PeriodEndpoints.Address, Permissions.ReadAudit),
                    new("Drift", OperationEndpoints.Address, Permissions.ReadOperation),
                ]
            ),
        ];

    public void AddServices(IServiceCollection services)
    {
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<NamedSegment>(NamedSegment.Name));
        services.AddSingleton<ParameterBook>();
        services.AddSingleton<ICurrentParameters>(provider => provider.GetRequiredService<ParameterBook>());
        services.AddScoped(provider => provider.GetRequiredService<ICurrentParameters>().Current);
        services.AddScoped<IHeldInMemory>(provider => provider.GetRequiredService<ParameterBook>());
        services.AddScoped<ParameterDesk>();
        services.AddScoped<ParameterDecisions>();
        services.AddScoped<ChangeParameter>();
        services.AddScoped<DecideProposal>();
        services.AddScoped<ClosePeriod>();
        services.AddScoped<DrawSample>();
        services.AddScoped<ISamplePopulation, ParameterPopulation>();
        services.AddScoped<ISamplePopulation, EntryPopulation>();
        services.AddSingleton<CostReadLog>();
        services.AddHostedService<CostReadWriter>();
        services.AddScoped<IJobWork, CostReadSweep>();
        services.AddScoped<IWorklistSource, ProposalWork>();
        services.AddSingleton<IAuditVocabulary, ParameterAuditWords>();
        services.AddScoped<SubjectLinks>();
        services.AddScoped<IDecisionEffect, ParameterEffect>();
        services.AddScoped<ISubjectSource, ParameterSubjects>();
        services.AddScoped<AuditWords>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<IJobWork, DraftSweep>();
        services.AddScoped<IJobWork, GatheredNotes>();
        services.AddScoped<IWorklistSource, DraftWork>();
        services.AddSingleton(provider => MailSettings.From(provider.GetRequiredService<IConfiguration>()));
        services.AddScoped<MailTransports>();
        services.AddScoped<OutboxSender>();
        services.AddSingleton<MailBell>();
        services.AddScoped<IQueueStatus, OutboxStatus>();
        services.AddScoped<JobReading>();
        services.AddScoped<DeadlineReading>();
        services.AddScoped<OperationReading>();
        services.AddSingleton<OperationMemory>();
        services.AddScoped<IWorklistSource, OperationWork>();
        services.AddSingleton(provider => PdfSettings.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<PdfPrinter>();
        services.AddSingleton<PaperFonts>();
        services.AddScoped<ViewText>();
        services.AddHostedService<OutboxPost>();
        services.AddScoped<IJobWork, OutboxJob>();
        services.AddScoped<IJobWork, AuditHeads>();
        services.AddSingleton<JobJournal>();
        services.AddSearch();
        services.AddHostedService<JobRunner>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        ParameterEndpoints.Map(endpoints);
        AuditEndpoints.Map(endpoints);
        PeriodEndpoints.Map(endpoints);
        SampleEndpoints.Map(endpoints);
        CostReadEndpoints.Map(endpoints);
        DraftEndpoints.Map(endpoints);
        OperationEndpoints.Map(endpoints);
        SearchEndpoints.Map(endpoints);
    }

    public void MapApi(IEndpointRouteBuilder api) => ParameterApi.Map(api);
}

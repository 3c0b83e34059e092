using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>Registers what new rates in the year need.</summary>
internal static class ChangeServices
{
    public static void AddChanges(this IServiceCollection services)
    {
        services.AddScoped<ChangeDesk>();
        services.AddScoped<RequestChange>();
        services.AddScoped<DecideChange>();
        services.AddScoped<PublishChange>();
        services.AddScoped<IWorklistSource, ChangeWork>();
        services.AddScoped<ISubjectSource, ChangeSubjects>();
        services.AddSingleton<IAuditVocabulary, ChangeAuditWords>();
    }
}

/// <summary>The addresses new rates in the year are asked for, decided and published at.</summary>
internal static class ChangeEndpoints
{
    /// <summary>Start of the addresses of lists and pages.</summary>
    public const string Base = "/takster/aendringer";

    private const string One = Base + "/{omraade}/{part}/{id:guid}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Base, Redirect).RequirePermission(Permissions.ReadSubmissions).InOwnScope();
        endpoints
            .MapPost("/takster/{omraade}/{aar:int}/{part}/{ydelse}/ny-takst", PostChange.HandleAsync)
            .RequirePermission(Permissions.RequestRateChange);
        endpoints
            .MapExport(Base + "/{omraade}/liste", ExportAsync)
            .RequirePermission(Permissions.ReadSubmissions)
            .InOwnScope();
        Step(endpoints, "driftsherre/godkend", Permissions.SignOff, ChangeStage.Operator, ChangeState.SignedOff);
        Step(endpoints, "driftsherre/afvis", Permissions.SignOff, ChangeStage.Operator, ChangeState.Refused);
        Step(endpoints, "takstgruppe/godkend", Permissions.Review, ChangeStage.RateGroup, ChangeState.Approved);
        Step(endpoints, "takstgruppe/afvis", Permissions.Review, ChangeStage.RateGroup, ChangeState.Refused);
        Step(endpoints, "forum/godkend", Permissions.RecordApproval, ChangeStage.Forum, ChangeState.Approved);
        Step(endpoints, "forum/afvis", Permissions.RecordApproval, ChangeStage.Forum, ChangeState.Refused);
        Step(endpoints, "fortryd", Permissions.RequestRateChange, ChangeStage.Operator, ChangeState.Withdrawn);
        endpoints.MapPost(One + "/offentliggoer", PublishAsync).RequirePermission(Permissions.PublishRates);
    }

    /// <summary>To the list of the visitor's own area.</summary>
    private static IResult Redirect(VisitorAccessor visitors) =>
        PartyRegister.Areas.FirstOrDefault(area => visitors.Current.May(Permissions.ReadSubmissions, area.Key))
            is { } area
            ? Results.Redirect($"{Base}/{area.Key}")
            : Results.NotFound();

    private static void Step(
        IEndpointRouteBuilder endpoints,
        string step,
        string permission,
        ChangeStage stage,
        ChangeState wanted
    ) =>
        endpoints
            .MapPost(
                $"{One}/{step}",
                (Delegate)(
                    (string omraade, string part, Guid id, HttpContext context) =>
                        DecideAsync(omraade, part, id, context, stage, wanted)
                )
            )
            .RequirePermission(permission);

    private static async Task<IResult> DecideAsync(
        string omraade,
        string part,
        Guid id,
        HttpContext context,
        ChangeStage stage,
        ChangeState wanted
    )
    {
        var services = context.RequestServices;
        var cancellation = context.RequestAborted;
        var found = await services.GetRequiredService<ChangeDesk>().FindAsync(omraade, part, id, cancellation);
        if (found is not { } change)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var (answer, unsaid) = AnswerOf(form, stage, wanted);
        if (unsaid is { } missing)
        {
            return new FormRefusal(change.Address, Reason.FieldOf(form.Word(ConfirmFormTagHelper.IdField)), missing);
        }

        var done = await services
            .GetRequiredService<DecideChange>()
            .RunAsync(change, form.Version(), stage, wanted, answer, cancellation);
        if (done.Fault is { } fault)
        {
            return new FormRefusal(change.Address, "aendring", fault);
        }

        Notice.Set(context, $"Den nye takst er {ChangeWords.Of(done.Value.State)}.");
        return new SeeOther(change.Address);
    }

    /// <summary>A refusal says why, an approval by rate group or forum where it stands; signing and withdrawing say nothing.</summary>
    private static (string? Answer, Kernel.Faults.Fault? Missing) AnswerOf(
        IFormCollection form,
        ChangeStage stage,
        ChangeState wanted
    )
    {
        if (wanted != ChangeState.Refused && (wanted != ChangeState.Approved || stage == ChangeStage.Operator))
        {
            return (null, null);
        }

        var reason = Reason.Of(form.Word(Reason.Field));
        return reason.IsOk ? (reason.Value, null) : (null, reason.Fault);
    }

    private static async Task<IResult> PublishAsync(
        string omraade,
        string part,
        Guid id,
        HttpContext context,
        ChangeDesk desk,
        PublishChange publish
    )
    {
        var cancellation = context.RequestAborted;
        if (await desk.FindAsync(omraade, part, id, cancellation) is not { } change)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var done = await publish.RunAsync(change, form.Version(), cancellation);
        if (done.Fault is { } fault)
        {
            return new FormRefusal(change.Address, "aendring", fault);
        }

        Notice.Set(
            context,
            $"Den nye takst gælder fra {Danish.Date(change.From)}. Driftsherren og køberne har fået besked."
        );
        return new SeeOther(change.RateAddress);
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var area = new AreaKey(context.Route("omraade"));
        if (PartyRegister.Areas.All(one => one.Key != area))
        {
            return Results.NotFound();
        }

        var services = context.RequestServices;
        var visitor = services.GetRequiredService<VisitorAccessor>().Current;
        var names = services.GetRequiredService<OperatorNames>();
        var all = await services.GetRequiredService<ChangeDesk>().OfAreaAsync(area, context.RequestAborted);
        return new ListExport<RateChange>(
            "Nye takster i året",
            [
                ExportColumn<RateChange>.Text("Driftsherre", one => names.Of(one.Party, one.BudgetYear), 24),
                ExportColumn<RateChange>.Text("Ydelse", one => one.ServiceKey, 10),
                ExportColumn<RateChange>.Text("Navn", one => one.Name, 40),
                ExportColumn<RateChange>.Day("Fra", one => one.From),
                ExportColumn<RateChange>.Number("Før", one => one.OldRate),
                ExportColumn<RateChange>.Number("Ny takst", one => one.Rate),
                ExportColumn<RateChange>.Text("Status", one => ChangeWords.Of(one.State), 22),
                ExportColumn<RateChange>.Text("Begrundelse", one => one.Reason, 50),
                ExportColumn<RateChange>.Text("Kilde", one => one.Source, 40),
                ExportColumn<RateChange>.Text("Kort varsel", one => one.ShortNotice, 40),
                ExportColumn<RateChange>.Moment("Anmodet", one => one.RequestedAt),
            ],
            ChangeList.Of(all, visitor, context.Request),
            ExportName.Of("nye-takster-i-aaret", area)
        ).As(format);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Features.Appendices;
using Rammevaerk.Rates.Features.Approvals;
using Rammevaerk.Rates.Features.Dispensations;
using Rammevaerk.Rates.Features.Policies;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The services of review, approval, publication and dispensations.</summary>
public static class PublicationServices
{
    public static void AddPublication(this IServiceCollection services)
    {
        services.AddSingleton<OperatorNames>();
        services.AddSingleton<ChangeLimit>();
        services.AddSingleton<DerivationGate>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<DecideRates>();
        services.AddScoped<DecideDelivery>();
        services.AddScoped<ApprovalDesk>();
        services.AddScoped<RecordApproval>();
        services.AddScoped<IDecisionEffect, ApprovalEffect>();
        services.AddScoped<IDecisionEffect, DispensationEffect>();
        services.AddScoped<PublicationDesk>();
        services.AddScoped<PublishRates>();
        services.AddScoped<PublishedRateDesk>();
        services.AddScoped<RateNewsDesk>();
        services.AddScoped<CorrectRate>();
        services.AddScoped<RecomputeRate>();
        services.AddScoped<DispensationDesk>();
        services.AddScoped<GrantDispensation>();
        services.AddScoped<EndDispensation>();
        services.AddPolicies();
        services.AddAppendices();
        services.AddScoped<ISubjectSource, PublicationSubjects>();
        services.AddScoped<IPageSection, OfferRates>();
        services.AddScoped<IConsequenceSource, ParameterRates>();
        services.AddScoped<IWorklistSource, ReviewWork>();
        services.AddScoped<IWorklistSource, PublicationWork>();
    }
}

/// <summary>The endpoints of publication, the public list, corrections; and those of review, approval and dispensations.</summary>
internal static class PublicationEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        ReviewEndpoints.Map(endpoints);
        ApprovalEndpoints.Map(endpoints);
        DispensationEndpoints.Map(endpoints);
        PolicyEndpoints.Map(endpoints);
        AppendixEndpoints.Map(endpoints);
        endpoints
            .MapPost("/takster/runder/{omraade}/{aar}/offentliggoer", PublishAsync)
            .RequirePermission(Permissions.PublishRates);
        endpoints.MapGet(FindRate.Address, FindRate.HandleAsync).RequirePermission(Permissions.ReadPublic);
        const string rate = "/takster/{omraade}/{aar:int}/{part}/{ydelse}";
        endpoints.MapPost($"{rate}/ret", PostCorrection.HandleAsync).RequirePermission(Permissions.PublishRates);
        endpoints
            .MapGet($"{rate}/udledning.json", FetchPublicDerivation.HandleAsync)
            .WithMetadata(new ShowsCostsAttribute("Udledningen af en offentliggjort takst", Permissions.ReadCosts))
            .RequirePermission(Permissions.ReadPublic)
            .RequireRateLimiting(RateLimits.Fetch);
        endpoints
            .MapExport("/takster/{omraade}/{aar:int}/liste", ExportPublishedRates.RatesAsync)
            .RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapExport("/takster/{omraade}/{aar:int}/gennemsnit", ExportPublishedRates.AveragesAsync)
            .RequirePermission(Permissions.ReadPublic);
    }

    private static async Task<IResult> PublishAsync(
        string omraade,
        string aar,
        HttpContext context,
        RoundDesk rounds,
        PublicationDesk desk,
        PublishRates publish
    )
    {
        var cancellation = context.RequestAborted;
        if (await rounds.FindAsync(omraade, aar, cancellation) is not { } round)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{round.Address}/offentliggoer";
        var check = await desk.CheckAsync(round, cancellation);
        if (check is { HasExceptions: true, Ready.Count: > 0 } && form.Word("bekraeftet") != "ja")
        {
            return new FormRefusal(page, "bekraeftet", PublicationFaults.ExceptionsNotConfirmed());
        }

        var shown = int.TryParse(form.Word("antal"), Danish.Invariant, out var count) ? count : -1;
        var published = await publish.RunAsync(round, shown, cancellation);
        if (published.Fault is { } fault)
        {
            return new FormRefusal(page, "offentliggoer", fault);
        }

        if (published.Value > 0)
        {
            Notice.Set(
                context,
                $"{Danish.Number(published.Value)} takster er offentliggjort, og driftsherrerne har fået besked."
            );
        }

        return new SeeOther(PublishedRateDesk.AddressOf(round.AreaKey, round.BudgetYear));
    }
}

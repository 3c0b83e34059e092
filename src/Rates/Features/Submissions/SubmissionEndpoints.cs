using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Features.Submissions.Comparing;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Features.Submissions.Parts;
using Rammevaerk.Rates.Features.Submissions.SigningOff;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>The operator's side of a round: its services and endpoints.</summary>
public static class SubmissionEndpoints
{
    private const string Own = "/takster/runder/{omraade}/{aar}/{part}";
    private const string Delivery = $"{Own}/levering/{{nummer}}";

    public static void AddSubmissions(this IServiceCollection services)
    {
        services.AddSingleton<RateFileIntake>();
        services.AddScoped<DeliveryAssessment>();
        services.AddScoped<DeliveryRecord>();
        services.AddScoped<DeliveryMail>();
        services.AddScoped<DeliverRateFile>();
        services.AddScoped<PublishedRates>();
        services.AddScoped<SubmissionDesk>();
        services.AddScoped<MyRoundDesk>();
        services.AddScoped<LikeOffersDesk>();
        services.AddScoped<RateMovementDesk>();
        services.AddScoped<RoundTemplate>();
        services.AddScoped<PartDesk>();
        services.AddScoped<PartCheck>();
        services.AddScoped<InstitutionNames>();
        services.AddScoped<IWorklistSource, SubmissionWork>();
        services.AddScoped<ISubjectSource, SubmissionSubjects>();
    }

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapGet("/takster/min-runde", OwnRound.HandleAsync)
            .RequirePermission(Permissions.ReadSubmissions)
            .InOwnScope();
        endpoints
            .MapGet("/takster/min-del", OwnRound.HandlePartsAsync)
            .RequirePermission(Permissions.FillPart)
            .InOwnScope();
        endpoints
            .MapPost($"{Own}/skabelon", FetchRoundTemplate.HandleAsync)
            .RequirePermission(Permissions.FillPart)
            .RequireRateLimiting(RateLimits.Fetch);
        endpoints
            .MapPost($"{Own}/aflever", UploadDelivery.HandleAsync)
            .RequirePermission(Permissions.Deliver)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        MapParts(endpoints);
        MapDelivery(endpoints);
    }

    private static void MapParts(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapPost($"{Own}/dele", UploadPart.HandleAsync)
            .RequirePermission(Permissions.FillPart)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        endpoints
            .MapGet($"{Own}/dele/{{id:guid}}/fil", SinglePart.FetchAsync)
            .RequirePermission(Permissions.FillPart)
            .RequireRateLimiting(RateLimits.Fetch);
        endpoints
            .MapPost($"{Own}/dele/{{id:guid}}/fjern", SinglePart.RemoveAsync)
            .RequirePermission(Permissions.FillPart);
        endpoints
            .MapPost($"{Own}/dele/samlet", MergeParts.FetchAsync)
            .RequirePermission(Permissions.Deliver)
            .RequireRateLimiting(RateLimits.Upload);
        endpoints
            .MapPost($"{Own}/dele/aflever", MergeParts.DeliverAsync)
            .RequirePermission(Permissions.Deliver)
            .RequireRateLimiting(RateLimits.Upload);
    }

    private static void MapDelivery(IEndpointRouteBuilder endpoints)
    {
        var reading = endpoints
            .MapGroup(Delivery)
            .RequirePermission(Permissions.ReadSubmissions)
            .WithMetadata(new ShowsCostsAttribute("Filer fra en levering", Permissions.ReadSubmissions))
            .RequireRateLimiting(RateLimits.Fetch);
        reading.MapGet("/original", FetchDelivery.OriginalAsync);
        reading.MapGet("/arbejdsbog", FetchDelivery.MarkedAsync);
        reading.MapGet("/takst/{key}.json", FetchDelivery.DerivationAsync);
        reading.MapExport("/fund", SubmissionExports.FindingsAsync);
        reading.MapExport("/takster", SubmissionExports.RatesAsync);
        endpoints
            .MapPost($"{Delivery}/fund/{{id:guid}}/bemaerkning", CommentFinding.HandleAsync)
            .RequirePermission(Permissions.Deliver);
        endpoints.MapPost($"{Delivery}/genindsend", AnswerReturn.HandleAsync).RequirePermission(Permissions.Deliver);
        endpoints.MapPost($"{Delivery}/godkend", SignOff.HandleAsync).RequirePermission(Permissions.SignOff);
        endpoints.MapPost($"{Delivery}/traek-tilbage", UndoSignOff.HandleAsync).RequirePermission(Permissions.SignOff);
    }
}

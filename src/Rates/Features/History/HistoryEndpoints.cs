using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>The services of earlier lists.</summary>
internal static class HistoryServices
{
    public static void AddHistory(this IServiceCollection services)
    {
        services.AddScoped<HistoryCandidates>();
        services.AddScoped<HistoryReader>();
        services.AddScoped<HistoryDesk>();
        services.AddScoped<OfferHistory>();
        services.AddScoped<TakeInHistory>();
        services.AddScoped<StoreHistory>();
        services.AddScoped<MatchHistory>();
        services.AddScoped<ISubjectSource, HistorySubjects>();
        services.AddScoped<IPageSection, OfferHistorySection>();
        services.AddSingleton<IAuditVocabulary, HistoryAuditWords>();
    }
}

/// <summary>The endpoints of earlier lists: storing, releasing and withdrawing one, and the lists as files.</summary>
internal static class HistoryEndpoints
{
    public const string Import = HistoryImport.Base + "/{omraade}/import";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapExport(HistoryImport.Base + "/{omraade}", HistoryExports.ShownAsync)
            .RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapExport(HistoryImport.Base + "/{omraade}/tilbud/{id:guid}", HistoryExports.OfferAsync)
            .RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapExport($"{Import}/{{id:guid}}", HistoryExports.ImportAsync)
            .RequirePermission(Permissions.PublishRates);
        endpoints
            .MapGet($"{Import}/{{id:guid}}/fil", HistoryUploads.FileAsync)
            .RequirePermission(Permissions.PublishRates)
            .RequireRateLimiting(RateLimits.Fetch);
        endpoints
            .MapPost(Import, HistoryUploads.TakeInAsync)
            .RequirePermission(Permissions.PublishRates)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        var change = endpoints.MapGroup($"{Import}/{{id:guid}}").RequirePermission(Permissions.PublishRates);
        change.MapPost("/kolonner", HistoryUploads.MapAsync);
        change.MapPost("/gem", StoreAsync);
        change.MapPost("/vis", ReleaseAsync);
        change.MapPost("/traek-tilbage", WithdrawAsync);
        change.MapPost("/bekraeft", HistoryTies.ConfirmAsync);
        var row = endpoints
            .MapGroup(HistoryImport.Base + "/{omraade}/raekke/{id:guid}")
            .RequirePermission(Permissions.PublishRates);
        row.MapPost("/tilbud", HistoryTies.TieAsync);
        row.MapPost("/loesn", HistoryTies.TakeBackAsync);
    }

    public static string PageOf(string area, Guid id) => $"{HistoryImport.AddressOf(new(area))}/import/{id}";

    /// <summary>The page with a notice; 404 when there was no such thing, and both versions when somebody was first.</summary>
    public static IResult Answer<T>(
        HttpContext context,
        string page,
        Result<T?> done,
        string notice,
        string mine,
        string? then = null
    )
        where T : class
    {
        if (done.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(context, page, [new("Takstlisten", mine, "ændret af en anden; se nedenfor")])
                : new FormRefusal(page, "listen", fault);
        }

        if (done.Value is null)
        {
            return Results.NotFound();
        }

        Notice.Set(context, notice);
        return new SeeOther(then ?? page);
    }

    private static async Task<IResult> StoreAsync(string omraade, Guid id, HttpContext context, StoreHistory store)
    {
        var done = await store.StoreAsync(new AreaKey(omraade), id, context.RequestAborted);
        return Answer(
            context,
            PageOf(omraade, id),
            done,
            "Listen er gemt. Se på forslagene til tilbud, før den vises for alle.",
            "gemt"
        );
    }

    private static async Task<IResult> ReleaseAsync(string omraade, Guid id, HttpContext context, StoreHistory store)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var done = await store.ReleaseAsync(new AreaKey(omraade), id, form.Version(), context.RequestAborted);
        return Answer(context, PageOf(omraade, id), done, "Listen vises nu for alle.", "vist for alle");
    }

    private static async Task<IResult> WithdrawAsync(string omraade, Guid id, HttpContext context, StoreHistory store)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = PageOf(omraade, id);
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf(form.Word("bekraeft")), missing);
        }

        var done = await store.WithdrawAsync(
            new AreaKey(omraade),
            id,
            form.Version(),
            reason.Value,
            context.RequestAborted
        );
        return Answer(
            context,
            page,
            done,
            "Listen er trukket tilbage. Den er gemt, men vises ikke.",
            $"trukket tilbage: {reason.Value}"
        );
    }
}

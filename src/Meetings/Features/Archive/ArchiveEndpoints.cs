using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>The services of the archive.</summary>
internal static class ArchiveServices
{
    public static void AddArchive(this IServiceCollection services)
    {
        services.AddScoped<ImportDesk>();
        services.AddScoped<TakeInMinutes>();
        services.AddScoped<ReviewImport>();
        services.AddScoped<ImportMinutes>();
        services.AddScoped<ArchiveReading>();
        services.AddScoped<ThreadProposals>();
        services.AddScoped<TieThread>();
        services.AddScoped<ISubjectSource, ImportSubjects>();
        services.AddSingleton<IAuditVocabulary, ArchiveAuditWords>();
    }
}

/// <summary>The endpoints of the archive: old documents taken in, reviewed and imported, cases over years, and lists as files.</summary>
internal static class ArchiveEndpoints
{
    private const string Area = "/moeder/{omraade:navn}/arkiv";
    private const string Imports = Area + "/indlaes";
    private const string One = Imports + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapExport("/moeder/arkiv", ArchiveExports.MeetingsAsync).RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapExport("/moeder/arkiv/statistik", ArchiveExports.StatisticsAsync)
            .RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapPost(Imports, PostImport.TakeInAsync)
            .RequirePermission(Permissions.EditMeetings)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        endpoints
            .MapGet($"{One}/fil", PostImport.FileAsync)
            .RequirePermission(Permissions.EditMeetings)
            .RequireRateLimiting(RateLimits.Fetch);
        endpoints
            .MapPost($"{One}/laes-igen", PostImport.AgainAsync)
            .RequirePermission(Permissions.EditMeetings)
            .RequireRateLimiting(RateLimits.Upload);
        endpoints.MapPost($"{One}/moedet", PostReview.HeadAsync).RequirePermission(Permissions.EditMeetings);
        endpoints
            .MapPost($"{One}/deltagere", PostReview.PeopleAsync)
            .RequirePermission(Permissions.EditMeetings)
            .WithMetadata(new TakesTextAttribute());
        endpoints
            .MapPost($"{One}/punkt/{{nr:int}}", PostReview.ItemAsync)
            .RequirePermission(Permissions.EditMeetings)
            .WithMetadata(new TakesTextAttribute());
        endpoints.MapPost($"{One}/laer", PostReview.LearnAsync).RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{One}/gem", PostImport.ImportAsync).RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{One}/forkast", PostImport.DiscardAsync).RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{Area}/sager", PostThread.TieAsync).RequirePermission(Permissions.EditMeetings);
        endpoints.MapPost($"{Area}/sager/afvis", PostThread.LeaveAsync).RequirePermission(Permissions.EditMeetings);
    }
}

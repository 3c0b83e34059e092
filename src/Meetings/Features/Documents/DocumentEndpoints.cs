using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>The endpoints of documents: files of agenda and minutes, attachments, packages.</summary>
internal static class DocumentEndpoints
{
    private const string Meeting = "/moeder/{omraade:navn}/{organ:navn}/{moede:navn}";

    private const string Decision = "/moeder/{omraade:navn}/beslutninger/{id:guid}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var open = endpoints
            .MapGroup("")
            .RequirePermission(Permissions.ReadPublic)
            .RequireRateLimiting(RateLimits.Fetch);
        open.MapGet($"{Meeting}/dagsorden.docx", FetchDocument.AgendaWordAsync);
        open.MapGet($"{Meeting}/dagsorden.pdf", FetchDocument.AgendaPdfAsync);
        open.MapGet($"{Meeting}/referat.docx", FetchDocument.MinutesWordAsync);
        open.MapGet($"{Meeting}/referat.pdf", FetchDocument.MinutesPdfAsync);
        open.MapGet("/moeder/{omraade:navn}/bilag/{id:guid}", FetchAttachment.HandleAsync);
        open.MapGet($"{Decision}/beslutning.docx", FetchDecision.WordAsync);
        open.MapGet($"{Decision}/beslutning.pdf", FetchDecision.PdfAsync);
        endpoints
            .MapGet($"{Meeting}/pakke.zip", FetchPack.HandleAsync)
            .RequirePermission(Permissions.ReadMeetings)
            .RequireRateLimiting(RateLimits.Fetch);
        var archive = endpoints
            .MapGroup("")
            .RequirePermission(Permissions.EditMeetings)
            .RequireRateLimiting(RateLimits.Fetch);
        archive.MapPost($"{Meeting}/arkiv", ArchiveMeeting.HandleAsync);
        archive.MapPost($"{Meeting}/aktindsigt", ReleaseDocuments.HandleAsync);
        archive.MapPost("/moeder/{omraade:navn}/sager/{nummer}/arkiv", ArchiveCase.HandleAsync);
    }
}

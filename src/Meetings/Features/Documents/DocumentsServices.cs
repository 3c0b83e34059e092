using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>The services of this part of Meetings.</summary>
internal static class DocumentsServices
{
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<DocumentStyle>();
        services.AddScoped<DocumentPrint>();
        services.AddScoped<DocumentEditions>();
        services.AddScoped<DocumentReading>();
        services.AddScoped<AttachmentReading>();
        services.AddScoped<FetchPack>();
        services.AddScoped<DocumentMail>();
        services.AddScoped<Moment>();
        services.AddTransient<ArchivePlan>();
        services.AddScoped<ArchiveMeeting>();
        services.AddScoped<ArchiveCase>();
        services.AddScoped<ReleaseDocuments>();
        services.AddSingleton<IAuditVocabulary, DocumentAuditWords>();
    }
}

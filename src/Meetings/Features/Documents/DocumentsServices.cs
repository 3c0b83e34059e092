using Microsoft.Extensions.DependencyInjection;

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
    }
}

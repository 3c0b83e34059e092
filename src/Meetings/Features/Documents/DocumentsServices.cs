using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>The services of this part of Meetings.</summary>
internal static class DocumentsServices
{
    public static void AddDocuments(this IServiceCollection services) => services.AddScoped<DocumentEditions>();
}

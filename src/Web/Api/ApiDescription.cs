using Rammevaerk.Platform;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Web.Api;

/// <summary>The interface for programs: every module's endpoints, and the OpenAPI document made from what they say.</summary>
internal static class ApiDescription
{
    /// <summary>Where the document lies.</summary>
    public const string Document = ApiAddress.Root + "/openapi.json";

    private const string Name = "v1";

    public static void AddApiDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => ApiFormat.Configured(options.SerializerOptions));
        services.AddOpenApi(
            Name,
            options =>
            {
                options.ShouldInclude = description =>
                    description.ActionDescriptor.EndpointMetadata.OfType<ApiEndpointAttribute>().Any();
                options.AddSchemaTransformer<DanishSchemas>();
                options.AddOperationTransformer<DescribedOperations>();
                options.AddDocumentTransformer<DescribedDocument>();
            }
        );
    }

    public static void Map(IEndpointRouteBuilder application)
    {
        var api = application.MapGroup(ApiAddress.Root).ForPrograms().RequireRateLimiting(RateLimits.Api);
        foreach (var module in application.ServiceProvider.GetServices<IModule>())
        {
            module.MapApi(api);
        }

        application.MapOpenApi(Document).ForPrograms().RequirePermission(Permissions.ReadPublic);
    }
}

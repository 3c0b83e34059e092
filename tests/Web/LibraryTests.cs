using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Web;

/// <summary>Two libraries with the same page path shadow each other without a word; this looks for them.</summary>
public sealed class LibraryTests(WebApplication application) : IClassFixture<WebApplication>
{
    [Fact]
    public void No_two_libraries_have_a_page_with_the_same_path()
    {
        var pages = Libraries()
            .SelectMany(library =>
                library.GetCustomAttributes<RazorCompiledItemAttribute>().Select(item => (item.Identifier, library))
            )
            .Where(page => !page.Identifier.EndsWith("/_ViewImports.cshtml", StringComparison.Ordinal))
            .ToList();

        pages.ShouldNotBeEmpty();
        pages
            .GroupBy(page => page.Identifier, StringComparer.OrdinalIgnoreCase)
            .Where(path => path.Count() > 1)
            .Select(path => $"{path.Key}: {string.Join(", ", path.Select(page => page.library.GetName().Name))}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_two_endpoints_have_the_same_route()
    {
        application
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .GroupBy(endpoint =>
                (
                    endpoint.RoutePattern.RawText?.Trim('/').ToUpperInvariant(),
                    string.Join(',', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
                )
            )
            .Where(route => route.Count() > 1)
            .Select(route => route.Key)
            .ShouldBeEmpty();
    }

    private static IEnumerable<Assembly> Libraries()
    {
        var seen = new Dictionary<string, Assembly>();
        var waiting = new Queue<Assembly>([typeof(Program).Assembly, typeof(EndpointContract).Assembly]);
        while (waiting.TryDequeue(out var library))
        {
            if (seen.TryAdd(library.GetName().Name!, library))
            {
                foreach (
                    var name in library
                        .GetReferencedAssemblies()
                        .Where(name => name.Name!.StartsWith("Rammevaerk.", StringComparison.Ordinal))
                )
                {
                    waiting.Enqueue(Assembly.Load(name));
                }
            }
        }

        return seen.Values;
    }
}

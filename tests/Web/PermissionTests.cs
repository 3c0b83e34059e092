using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web;

public sealed class PermissionTests(WebApplication application) : IClassFixture<WebApplication>
{
    /// <summary>Every endpoint with its permission and the roles that may use it. A new endpoint needs a row here.</summary>
    private static readonly Dictionary<string, (string Permission, Role[] Roles)> Expected = new()
    {
        ["GET /"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /health"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /takster/proev"] = (Permissions.TryRateFile, [Role.Public]),
        ["POST /takster/proev"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/slettet"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/takster"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/forskelle"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/takst/{key}"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/takst/{key}.json"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/arbejdsbog"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/fund.csv"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/fund.xlsx"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/takster.csv"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/takster.xlsx"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/forskelle.csv"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/proev/{id}/forskelle.xlsx"] = (Permissions.TryRateFile, [Role.Public]),
        ["POST /takster/proev/{id}/slet"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/skabelon"] = (Permissions.ReadPublic, [Role.Public]),
        ["POST /takster/skabelon"] = (Permissions.TryRateFile, [Role.Public]),
        ["GET /takster/skabelon/hent"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /takster/regler"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /takster/regler.csv"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /takster/regler.xlsx"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /takster/regler/{id}"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /takster/parametre"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /takster/parametre.csv"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /takster/parametre.xlsx"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /hjaelp"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /hjaelp/{name}"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /om/{name}"] = (Permissions.ReadPublic, [Role.Public]),
        ["GET /fejl/{status:int:range(400,599)}"] = (Permissions.ReadPublic, [Role.Public]),
    };

    [Fact]
    public async Task The_table_names_every_endpoint_and_no_other()
    {
        var declared = await EndpointContract.AllAsync(Endpoints());

        declared.Select(endpoint => endpoint.Address).ShouldBe(Expected.Keys, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_endpoint_asks_for_the_permission_of_the_table_and_each_role_is_answered_by_it()
    {
        foreach (var endpoint in await EndpointContract.AllAsync(Endpoints()))
        {
            var (permission, roles) = Expected[endpoint.Address];
            endpoint.Permission.ShouldBe(permission, endpoint.Address);
            foreach (var role in Enum.GetValues<Role>())
            {
                (RolePermissions.Of(role, permission) is not null).ShouldBe(
                    roles.Contains(Role.Public) || roles.Contains(role),
                    $"{role}: {endpoint.Address}"
                );
            }
        }
    }

    [Fact]
    public void The_application_does_not_start_with_an_endpoint_that_names_no_permission()
    {
        using var careless = new WebApplication(new CarelessModule());

        Should
            .Throw<InvalidOperationException>(() => careless.CreateClient())
            .Message.ShouldContain("GET /probe/open names no permission");
    }

    [Fact]
    public async Task A_permission_nobody_has_is_answered_with_403()
    {
        using var probed = new WebApplication(new ProbeModule());
        using var client = probed.CreateClient();
        using var answer = await client.GetAsync(new Uri("/probe/secret", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.DocumentAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Du har ikke adgang til siden");
    }

    private TestEndpoints Endpoints() =>
        new(application.Services, application.Services.GetRequiredService<EndpointDataSource>());

    private sealed class TestEndpoints(IServiceProvider services, EndpointDataSource source) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => services;

        public ICollection<EndpointDataSource> DataSources => [source];

        public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(services);
    }
}

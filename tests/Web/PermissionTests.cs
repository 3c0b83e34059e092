using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.RoleTable;

namespace Rammevaerk.Tests.Web;

/// <summary>What endpoints say of themselves, and what the application does with one that says too little.</summary>
public sealed class PermissionTests(WebApplication application) : IClassFixture<WebApplication>
{
    [Fact]
    public async Task The_table_names_every_endpoint_and_no_other()
    {
        var declared = await EndpointContract.AllAsync(Endpoints());

        declared
            .Select(endpoint => endpoint.Address)
            .ShouldBe(EndpointTable.All.Select(row => row.Address), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_endpoint_asks_for_the_permission_of_the_table()
    {
        var rows = EndpointTable.All.ToDictionary(row => row.Address);
        foreach (var endpoint in await EndpointContract.AllAsync(Endpoints()))
        {
            endpoint.Permission.ShouldBe(rows[endpoint.Address].Permission, endpoint.Address);
            endpoint.IsOwnScope.ShouldBe(rows[endpoint.Address].IsOwnScope, endpoint.Address);
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

    [Theory]
    [InlineData("/probe/runder", Permissions.ManageRounds, false)]
    [InlineData("/probe/runder/{omraade}", Permissions.ManageRounds, true)]
    [InlineData("/probe/brugere/{omraade}", Permissions.ManageUsers, false)]
    [InlineData("/probe/brugere/{omraade}/{part?}", Permissions.ManageUsers, false)]
    [InlineData("/probe/brugere/{omraade}/{part}", Permissions.ManageUsers, true)]
    public void The_application_does_not_start_when_an_address_leaves_open_where_the_permission_is_asked_for(
        string route,
        string permission,
        bool starts
    )
    {
        using var open = new WebApplication(new OpenModule(route, permission));
        if (starts)
        {
            using var client = open.CreateClient();
            return;
        }

        Should
            .Throw<InvalidOperationException>(() => open.CreateClient())
            .Message.ShouldContain("name it in the route or say OwnScope");
    }

    [Fact]
    public async Task A_permission_nobody_has_sends_readers_to_sign_in_and_refuses_those_who_have()
    {
        using var probed = new WebApplication(new ProbeModule());
        using var reader = probed.CreateClient();
        using var asked = await reader.GetAsync(new Uri("/probe/secret?a=b", UriKind.Relative));
        asked.Headers.Location!.ToString().ShouldBe("/log-ind?til=%2Fprobe%2Fsecret%3Fa%3Db");

        using var person = probed.ClientOf(TestVisitors.Person(Role.SecretariatEditor));
        using var answer = await person.GetAsync(new Uri("/probe/secret", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.DocumentAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Du har ikke adgang til siden");
    }

    [Fact]
    public async Task A_post_by_somebody_who_is_no_longer_signed_in_is_answered_with_words()
    {
        using var client = application.CreateClient();
        using var form = new FormUrlEncodedContent([]);
        using var answer = await client.PostAsync(new Uri("/konto/navn", UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.DocumentAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Du er ikke logget ind");
    }

    private TestEndpoints Endpoints() =>
        new(application.Services, application.Services.GetRequiredService<EndpointDataSource>());

    private sealed class TestEndpoints(IServiceProvider services, EndpointDataSource source) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => services;

        public ICollection<EndpointDataSource> DataSources => [source];

        public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(services);
    }

    /// <summary>A module with one endpoint.</summary>
    private sealed class OpenModule(string route, string permission) : IModule
    {
        public void MapEndpoints(IEndpointRouteBuilder endpoints) =>
            endpoints.MapGet(route, () => "open").RequirePermission(permission);
    }
}

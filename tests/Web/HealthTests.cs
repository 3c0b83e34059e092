using System.Net;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Web;

/// <summary>The address a supervisor asks.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task It_says_ok_while_the_database_answers_and_503_without_details_when_it_does_not()
    {
        var database = await TestDatabase.CreateAsync(Engine.Postgres);
        using var application = new WebApplication().On(database);
        using var client = application.CreateClient();
        using var well = await client.GetAsync(new Uri("/health", UriKind.Relative));
        await database.DisposeAsync();
        using var ill = await client.GetAsync(new Uri("/health", UriKind.Relative));

        well.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await well.Content.ReadAsStringAsync()).ShouldBe("ok");
        ill.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ill.Content.ReadAsStringAsync()).ShouldBe("databasen svarer ikke");
    }
}

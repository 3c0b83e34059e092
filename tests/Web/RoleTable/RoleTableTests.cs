using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Web.RoleTable;

/// <summary>
/// Every endpoint x every role x own and other organisation x own and other area, and signed out: a real request each, and
/// the answer "let in" or "refused" compared with what <see cref="ExpectedAccess"/> says.
/// </summary>
public sealed class RoleTableTests : IDisposable
{
    private const string OwnArea = "midtjylland";
    private const string OwnParty = "0779";
    private const string OtherArea = "nordjylland";
    private const string OtherParty = "0751";

    private readonly WebApplication application = new();
    private readonly WebApplicationFactory<Program> bare;

    public RoleTableTests() =>
        bare = application.WithWebHostBuilder(builder => builder.ConfigureTestServices(AuthorizationOnly.Configure));

    [Fact]
    public async Task Each_role_is_let_in_where_the_design_says_and_nowhere_else()
    {
        var wrong = new List<string>();
        var sent = 0;
        foreach (var role in Enum.GetValues<Role>().Cast<Role?>().Append(null))
        {
            using var client = bare.CreateClient(new() { AllowAutoRedirect = false });
            if (role is { } held)
            {
                TestVisitors.Become(client, TestVisitors.Person(held, OwnArea, OwnParty));
            }

            foreach (var row in EndpointTable.All)
            {
                foreach (var (path, isOwnArea, isOwnParty) in PathsOf(row))
                {
                    var isLetIn = await IsLetInAsync(client, row.Address.Split(' ')[0], path);
                    sent++;
                    if (isLetIn != ExpectedAccess.IsAllowed(row.Permission, role, isOwnArea, isOwnParty))
                    {
                        wrong.Add(
                            $"{role?.ToString() ?? "signed out"} {(isLetIn ? "is let in" : "is refused")}: {path}"
                        );
                    }
                }
            }
        }

        wrong.ShouldBeEmpty();
        sent.ShouldBeGreaterThan(EndpointTable.All.Count * Enum.GetValues<Role>().Length);
    }

    [Fact]
    public void The_design_is_written_for_every_permission_of_the_table()
    {
        foreach (var permission in EndpointTable.All.Select(row => row.Permission).Distinct())
        {
            Enum.GetValues<Role>()
                .Any(role => ExpectedAccess.IsAllowed(permission, role, isOwnArea: true, isOwnOrganisation: true))
                .ShouldBeTrue(permission);
        }
    }

    public void Dispose()
    {
        bare.Dispose();
        application.Dispose();
    }

    /// <summary>The addresses that differ by what the route names.</summary>
    private static IEnumerable<(string Path, bool IsOwnArea, bool IsOwnParty)> PathsOf(EndpointRow row)
    {
        var route = row.Address.Split(' ')[1];
        var areas = route.Contains("{omraade", StringComparison.Ordinal) ? new[] { true, false } : [true];
        var parties = route.Contains("{part", StringComparison.Ordinal) ? new[] { true, false } : [true];
        return areas.SelectMany(
            _ => parties,
            (isOwnArea, isOwnParty) =>
                (
                    FilledRoute.Of(route, isOwnArea ? OwnArea : OtherArea, isOwnParty ? OwnParty : OtherParty),
                    isOwnArea,
                    isOwnParty
                )
        );
    }

    private static async Task<bool> IsLetInAsync(HttpClient client, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method != "GET")
        {
            request.Content = new MultipartFormDataContent { { new StringContent("1"), "felt" } };
        }

        using var answer = await client.SendAsync(request);
        return (int)answer.StatusCode switch
        {
            AuthorizationOnly.LetThrough => true,
            (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.Forbidden => false,
            (int)HttpStatusCode.Redirect
                when answer.Headers.Location!.ToString().StartsWith("/log-ind?til=", StringComparison.Ordinal) => false,
            var other => throw new InvalidOperationException($"{method} {path} was answered with {other}."),
        };
    }
}

using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Web.Demonstration;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Tests.Web.Api;

/// <summary>
/// The document that describes the interface, tried against a demonstration: every operation is asked as its examples say,
/// answers as it says, and its example answers have the shape it says. Ids that exist only while it runs come from the lists.
/// </summary>
public sealed class OpenApiTests : IAsyncLifetime
{
    private const string Party = "0779";
    private const string Robot = "Test";

    private FilledDatabase filled = null!;
    private WebApplication application = null!;
    private HttpClient client = null!;
    private JsonElement document;

    public async Task InitializeAsync()
    {
        filled = await FilledDatabase.CopyAsync(DemonstrationPlan.Small);
        application = new WebApplication().On(filled.Database).With(filled.Data);
        client = application.CreateClient();
        document = await RobotScene.ReadAsync(client, "/api/v1/openapi.json");
        var secret = "rvk_for-a-test";
        await using (var db = filled.Database.Open())
        {
            var robot = new Robot
            {
                Name = Robot,
                Area = "midtjylland",
                Party = Party,
                Scopes = RobotScope.Join(RobotScope.All),
                SecretDigest = Convert.ToHexStringLower(
                    System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(secret))
                ),
                CreatedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
                ExpiresOn = RobotScene.Today.AddDays(10),
            };
            db.Add(robot);
            await db.SaveChangesAsync();
            using var token = await RobotScene.AskTokenAsync(client, robot.ClientId, secret);
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Bearer",
                (await RobotScene.JsonAsync(token)).GetProperty("access_token").GetString()
            );
        }
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await application.DisposeAsync();
        await filled.DisposeAsync();
    }

    [Fact]
    public async Task Every_operation_answers_its_example_request_as_the_document_says()
    {
        var schemas = new ApiSchemas(document);
        var ids = await IdsAsync();
        var asked = new List<string>();
        // A comment is written on the newest delivery, so before the next one is sent.
        foreach (var operation in ApiOperation.All(document).OrderByDescending(one => one.Method == "PUT"))
        {
            if (operation.Path.EndsWith("/token", StringComparison.Ordinal))
            {
                continue;
            }

            using var request = operation.Request(ids, await BodyAsync(operation));
            using var answer = await client.SendAsync(request);
            var name = $"{operation.Method} {request.RequestUri}";
            asked.Add(name);
            answer.IsSuccessStatusCode.ShouldBeTrue($"{name}: {await answer.Content.ReadAsStringAsync()}");
            var said = operation.Answer((int)answer.StatusCode);
            said.ShouldNotBeNull($"{name} answers {(int)answer.StatusCode}, which the document does not know.");
            if (said.Value.Schema is { } schema)
            {
                schemas.Faults(schema, await RobotScene.JsonAsync(answer)).ShouldBeEmpty(name);
            }
        }

        asked.Count.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Every_example_answer_has_the_shape_the_document_says()
    {
        var schemas = new ApiSchemas(document);
        var seen = 0;
        foreach (var operation in ApiOperation.All(document))
        {
            foreach (var answer in operation.Answers.Where(one => one is { Example: not null, Schema: not null }))
            {
                schemas.Faults(answer.Schema!.Value, answer.Example!.Value).ShouldBeEmpty(operation.Path);
                seen++;
            }
        }

        seen.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Every_operation_has_a_name_a_summary_and_says_how_it_refuses()
    {
        foreach (var operation in ApiOperation.All(document))
        {
            var said = operation.Said;
            said.GetProperty("operationId").GetString().ShouldNotBeNullOrEmpty(operation.Path);
            said.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(operation.Path);
            said.GetProperty("tags").GetArrayLength().ShouldBe(1);
            operation.Answers.ShouldContain(answer => answer.Status == 429, operation.Path);
            operation.Answers.ShouldAllBe(answer => answer.Description.Length > 0);
        }

        ApiOperation
            .All(document)
            .Select(operation => operation.Said.GetProperty("operationId").GetString())
            .ShouldBeUnique();
        document
            .GetProperty("components")
            .GetProperty("securitySchemes")
            .GetProperty("robot")
            .GetProperty("flows")
            .GetProperty("clientCredentials")
            .GetProperty("tokenUrl")
            .GetString()
            .ShouldBe("/api/v1/token");
    }

    /// <summary>What stands for each {id}, by the part of the path before it.</summary>
    private async Task<IReadOnlyDictionary<string, string>> IdsAsync()
    {
        var template = await TemplateAsync();
        using var tried = await RobotScene.SendAsync(client, template, isTrial: true);
        var trial = await RobotScene.JsonAsync(tried);
        trial.GetProperty("state").GetString().ShouldBe("done", trial.ToString());
        var offers = await RobotScene.ReadAsync(client, "/api/v1/offers?pageSize=1");
        await using var db = filled.Database.Open();
        var round = await db.Set<RateRound>().SingleAsync(one => one.Year == 2027 && one.Area == "midtjylland");
        var newest = await db.Set<RateSubmission>()
            .Where(one => one.RoundId == round.Id && one.Party == Party)
            .OrderByDescending(one => one.Number)
            .FirstAsync();
        var finding = new SubmissionFinding
        {
            SubmissionId = newest.Id,
            Ordinal = 500,
            Check = "RF-401",
            Severity = Rates.Rules.Checks.Severity.Warning,
            Title = "Taksten er steget meget",
            Sheet = "Budget",
            Cell = "C12",
            What = "Steget",
            Mend = "Forklar",
        };
        newest.State = SubmissionState.Delivered;
        db.Add(finding);
        await db.SaveChangesAsync();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["receptions"] = trial.GetProperty("id").GetString()!,
            ["offers"] = offers.GetProperty("items")[0].GetProperty("id").GetString()!,
            ["findings"] = finding.Id.ToString(),
            ["deliveries"] = $"{newest.Number}",
        };
    }

    private Task<byte[]> TemplateAsync() =>
        client.GetByteArrayAsync(new Uri($"{RobotScene.Operator}/template?trial=true", UriKind.Relative));

    private async Task<byte[]?> BodyAsync(ApiOperation operation) =>
        operation.TakesWorkbook ? await TemplateAsync() : null;
}

using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Web.Api;

/// <summary>Robots write comments on findings, each on the version it has read.</summary>
public sealed class ApiCommentTests
{
    [Fact]
    public async Task A_comment_is_written_on_the_version_that_was_read_and_no_other()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = await scene.ClientAsync();
        using var sent = await RobotScene.SendAsync(client, scene.Round.File());
        var delivery = (await scene.Round.DeliveriesAsync()).Single();
        var finding = new SubmissionFinding
        {
            SubmissionId = delivery.Id,
            Ordinal = 99,
            Check = "RF-401",
            Severity = Rates.Rules.Checks.Severity.Warning,
            Title = "Taksten er steget meget",
            Sheet = "Budget",
            Cell = "C12",
            What = "Steget",
            Mend = "Forklar",
        };
        await scene.Round.ChangeAsync(db =>
        {
            db.Add(finding);
            return Task.CompletedTask;
        });
        var address = $"{RobotScene.Operator}/deliveries/1/findings/{finding.Id}/comment";

        using var unmarked = await PutAsync(client, address, "Nyt nattilsyn.", null);
        using var written = await PutAsync(client, address, "Nyt nattilsyn.", "\"1\"");
        using var stale = await PutAsync(client, address, "Noget andet.", "\"1\"");
        using var number = await PutAsync(client, address, "Se 010190-1234.", "\"2\"");

        ((int)unmarked.StatusCode).ShouldBe(428);
        (await RobotScene.JsonAsync(written)).GetProperty("isOpen").GetBoolean().ShouldBeFalse();
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        number.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var stored = await scene.Round.ReadAsync(db =>
            db.Set<SubmissionFinding>().AsNoTracking().SingleAsync(one => one.Id == finding.Id)
        );
        stored.Comment.ShouldBe("Nyt nattilsyn.");
        stored.CommentByName.ShouldBe("Økonomisystemet");
    }

    private static async Task<HttpResponseMessage> PutAsync(
        HttpClient client,
        string address,
        string comment,
        string? mark
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address)
        {
            Content = new StringContent(
                JsonSerializer.Serialize(new { comment }),
                new MediaTypeHeaderValue("application/json")
            ),
        };
        if (mark is not null)
        {
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(mark));
        }

        return await client.SendAsync(request);
    }
}

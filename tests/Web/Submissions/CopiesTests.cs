using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Web.Submissions;

/// <summary>Two copies of the application on one database, each with a data folder of its own.</summary>
public sealed class CopiesTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_file_signed_by_one_copy_is_taken_by_the_other(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var signedByOne = scene.File();
        await using var other = new WebApplication().On(scene.Database);
        var officer = new FormClient(other.ClientOf(scene.Officer.Visitor));

        var receipt = await officer.DeliverAsync(signedByOne);

        receipt.ShouldBe($"{RoundScene.Address}/levering/1");
        (await scene.DeliveriesAsync()).Count.ShouldBe(1);
        (await scene.ReadAsync(db => db.Set<Setting>().CountAsync(one => one.Key == Setting.RateFileKey))).ShouldBe(1);
    }
}

using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Web.Backups;

[Collection(BackedUp.Name)]
public sealed class DamageTests(BackedUpDemonstration demonstration)
{
    private const int Flips = 60;
    private const int Cuts = 12;

    /// <summary>The database is in use: a file that is whole is refused for that reason, a damaged one before anybody looks.</summary>
    [Fact]
    public async Task A_damaged_byte_or_a_cut_end_is_found_before_the_database_is_looked_at()
    {
        var whole = await File.ReadAllBytesAsync(demonstration.File);
        (await RefusalAsync(whole)).ShouldBe("RV-784");
        var random = new Random(4);
        var unseen = 0;
        for (var flip = 0; flip < Flips; flip++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            // Times and attributes in the archive are nobody's content; all that is content is hashed.
            unseen += await RefusalAsync(damaged) == "RV-781" ? 0 : 1;
        }

        unseen.ShouldBeLessThan(Flips / 10);
        for (var cut = 0; cut < Cuts; cut++)
        {
            (await RefusalAsync(whole[..random.Next(whole.Length)])).ShouldBe("RV-781");
        }

        (await RefusalAsync([])).ShouldBe("RV-781");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_row_changed_behind_the_back_of_the_product_is_found(Engine engine)
    {
        var (database, copies) = await demonstration.EmptyAsync(engine);
        await using var own = database;
        (await copies.RestoreAsync(demonstration.File)).Fault.ShouldBeNull();
        (await copies.VerifyAsync()).IsOk.ShouldBeTrue();
        (string Change, string Found)[] planted =
        [
            ("UPDATE audit_payloads SET summary = 'Intet skete.' WHERE number = 7", "linje 7"),
            ("UPDATE stored_files SET content = hash, length = 64", "andet indhold"),
            ("DELETE FROM delivered_rates WHERE ordinal = 1", "ikke alle deres takster"),
            ("DELETE FROM submission_findings WHERE ordinal = 1", "mangler fund"),
            (
                "UPDATE published_rates SET known_to = NULL, valid_from = '2026-01-01' WHERE change_id IS NULL",
                "to gange"
            ),
        ];
        if (engine == Engine.Postgres)
        {
            planted[1].Change = "UPDATE stored_files SET content = '\\x00'";
        }

        foreach (var (change, found) in planted)
        {
            await using var db = database.Open();
            (await db.Database.ExecuteSqlRawAsync(change)).ShouldBeGreaterThan(0, change);
            var verdict = await copies.VerifyAsync();
            verdict.IsOk.ShouldBeFalse();
            verdict.Problems.ShouldContain(problem => problem.Contains(found), change);
        }
    }

    [Fact]
    public async Task A_nightly_note_that_the_chain_no_longer_has_is_found()
    {
        var (database, copies) = await demonstration.EmptyAsync(Engine.Sqlite);
        await using var own = database;
        (await copies.RestoreAsync(demonstration.File)).Fault.ShouldBeNull();
        await File.AppendAllTextAsync(
            Path.Combine(copies.Data.Folder("audit").FullName, "kontrolsummer.csv"),
            $"2026-11-01T02:10:00Z;{demonstration.Manifest.AuditEntries};{new string('a', 64)}\n"
        );
        (await copies.VerifyAsync()).Problems.Single().ShouldContain("skrevet om");
    }

    private async Task<string> RefusalAsync(byte[] content)
    {
        var path = demonstration.PathOf("damaged.zip");
        await File.WriteAllBytesAsync(path, content);
        return (await demonstration.Source.RestoreAsync(path)).Fault!.Id;
    }
}

using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Platform.Rules;

namespace Rammevaerk.Tests.Unit.Platform;

/// <summary>Samples that can be drawn again outside.</summary>
public sealed class SampleDrawTests
{
    [Fact]
    public void The_same_seed_draws_the_same_in_any_order_of_the_population()
    {
        var population = Items(40);

        var drawn = SampleDraw.Plain(population, "frø", 7).Select(one => one.Item.Id).ToList();

        SampleDraw.Plain(population.Reverse(), "frø", 7).Select(one => one.Item.Id).ShouldBe(drawn);
        SampleDraw.Plain(population, "et andet", 7).Select(one => one.Item.Id).ShouldNotBe(drawn);
        drawn.Distinct().Count().ShouldBe(7);
    }

    [Fact]
    public void The_method_is_the_one_told_to_auditors()
    {
        // python3: sorted(["a","b","c"], key=lambda id: hashlib.sha256(f"7\n{id}".encode()).hexdigest())
        var byHand = new[] { "a", "b", "c" }.OrderBy(
            id =>
                Convert.ToHexStringLower(
                    System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"7\n{id}"))
                ),
            StringComparer.Ordinal
        );

        SampleDraw
            .Plain(new[] { "a", "b", "c" }.Select(id => new SampleItem(id, id, null, "/")), "7", 3)
            .Select(one => one.Item.Id)
            .ShouldBe(byHand);
    }

    [Fact]
    public void By_amount_every_hit_is_spent_and_what_is_larger_than_an_interval_is_always_drawn() =>
        Prop.ForAll(
                Gen.NonEmptyListOf(Gen.Choose(1, 1_000_000)).ToArbitrary(),
                Gen.Choose(1, 20).ToArbitrary(),
                Gen.Choose(0, 10_000).ToArbitrary(),
                (oere, size, seed) =>
                {
                    var items = oere.Select((one, at) => new SampleItem($"{at:0000}", "", one / 100m, "/")).ToList();
                    var interval = oere.Sum(one => (long)one) / size;
                    var drawn = SampleDraw.ByAmount(items, $"{seed}", size);
                    return interval == 0
                        ? drawn.Count == 0
                        : drawn.Sum(one => one.Hits) == size
                            && items
                                .Where(item => item.Amount * 100m >= interval)
                                .All(item => drawn.Any(one => one.Item.Id == item.Id));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_digest_is_of_the_ids_whatever_their_order() =>
        SampleDraw.DigestOf(Items(5)).ShouldBe(SampleDraw.DigestOf(Items(5).Reverse()));

    private static SampleItem[] Items(int count) =>
        [.. Enumerable.Range(0, count).Select(at => new SampleItem($"0779/Y{at:000}", $"Nr. {at}", at, "/"))];
}

using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel.Money;

namespace Rammevaerk.Tests.Unit.Kernel;

/// <summary>FIN-2 for any key and any total.</summary>
public sealed class AllocationPropertyTests
{
    [Fact]
    public void Parts_always_sum_to_the_total() =>
        Holds((total, key) => Amounts(total, key).Sum() == total);

    [Fact]
    public void Each_part_is_within_one_krone_of_the_exact_share() =>
        Holds(
            (total, key) =>
            {
                var sum = key.Sum(share => share.Weight);
                return Allocation
                    .Share(total, key)
                    .Value.All(part => decimal.Abs(part.Amount - (total * part.Weight / sum)) < 1m);
            }
        );

    [Fact]
    public void The_order_of_the_key_does_not_matter() =>
        Holds(
            (total, key) =>
            {
                var forward = Allocation.Share(total, key).Value.ToDictionary(part => part.Party, part => part.Amount);
                var backward = Allocation.Share(total, key.Reverse().ToList()).Value;
                return backward.All(part => forward[part.Party] == part.Amount);
            }
        );

    [Fact]
    public void A_negative_total_mirrors_the_positive() =>
        Holds((total, key) => Amounts(-total, key).SequenceEqual(Amounts(total, key).Select(amount => -amount)));

    [Fact]
    public void A_larger_key_never_gets_less() =>
        Holds(
            (total, key) =>
            {
                var parts = Allocation.Share(decimal.Abs(total), key).Value.OrderBy(part => part.Weight).ToList();
                return parts.Zip(parts.Skip(1)).All(pair =>
                    pair.First.Weight == pair.Second.Weight || pair.First.Amount <= pair.Second.Amount
                );
            }
        );

    private static List<decimal> Amounts(decimal total, IReadOnlyList<KeyShare> key) =>
        Allocation.Share(total, key).Value.Select(part => part.Amount).ToList();

    /// <summary>Keys of whole numbers, of decimals and of long fractions such as thirds.</summary>
    private static void Holds(Func<decimal, IReadOnlyList<KeyShare>, bool> property) =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<int, NonNegativeInt[], PositiveInt>(
                (total, weights, divisor) =>
                {
                    var key = weights
                        .Select((weight, i) => new KeyShare($"{i:0000}", weight.Get / (decimal)divisor.Get))
                        .Append(new KeyShare("sidst", 1m / 3m))
                        .ToList();
                    return property(total * 7919m, key);
                }
            )
        );
}

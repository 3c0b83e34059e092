using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Rules;

/// <summary>
/// A working group keeps within its commission's size (A6): outside it there is a warning, and a seat beyond the largest
/// number is refused. Chair, deputy chair and members count; substitutes, observers and secretaries do not.
/// </summary>
public static class GroupSizeRule
{
    /// <summary>What is wrong with the group's size on the day; null when nothing is.</summary>
    public static string? Warning(Commission? commission, IEnumerable<Membership> seats, DateOnly day)
    {
        var count = seats.Count(seat => Counts(seat) && seat.Validity.Contains(day));
        return commission is null ? null
            : count < commission.MinMembers
                ? $"Gruppen har {Members(count)}, men skal have {commission.SizeWords}. Udpeg {Danish.Number(commission.MinMembers.Value - count)} mere."
            : count > commission.MaxMembers
                ? $"Gruppen har {Members(count)}, men må kun have {commission.SizeWords}. Afslut hverv, eller ret kommissoriet."
            : null;
    }

    /// <summary>True when one more member in the period would be one too many on some day of it.</summary>
    public static bool IsFull(Commission? commission, IEnumerable<Membership> seats, Period period)
    {
        if (commission?.MaxMembers is not { } most)
        {
            return false;
        }

        var others = seats.Where(seat => Counts(seat) && seat.Validity.Overlaps(period)).ToList();
        // The number rises only on days a seat begins, so no other day can be the fullest.
        return others
            .Select(seat => seat.ValidFrom)
            .Where(period.Contains)
            .Append(period.From)
            .Any(day => others.Count(seat => seat.Validity.Contains(day)) >= most);
    }

    private static bool Counts(Membership seat) => seat.IsHeld && BodyWords.IsMember(seat.Role);

    private static string Members(int count) => count == 1 ? "1 medlem" : $"{Danish.Number(count)} medlemmer";
}

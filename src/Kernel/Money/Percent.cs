namespace Rammevaerk.Kernel.Money;

/// <summary>A percentage, held as a share: 95.6 % is 0.956. Exact.</summary>
public readonly record struct Percent(decimal Share) : IComparable<Percent>
{
    /// <summary>From percentage points: 95.6 gives 0.956.</summary>
    public static Percent FromPoints(decimal points) => new(points / 100m);

    /// <summary>As percentage points: 0.956 gives 95.6.</summary>
    public decimal Points => Share * 100m;

    public static bool operator <(Percent a, Percent b) => a.Share < b.Share;

    public static bool operator >(Percent a, Percent b) => a.Share > b.Share;

    public static bool operator <=(Percent a, Percent b) => a.Share <= b.Share;

    public static bool operator >=(Percent a, Percent b) => a.Share >= b.Share;

    public int CompareTo(Percent other) => Share.CompareTo(other.Share);

    public override string ToString() => Danish.Percent(Share);
}

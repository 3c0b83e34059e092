namespace Rammevaerk.Kernel.Money;

/// <summary>An amount of Danish kroner with øre. Exact; rounding is asked for by name.</summary>
public readonly record struct Kroner(decimal Amount) : IComparable<Kroner>
{
    public static readonly Kroner Zero = new(0m);

    public static Kroner operator +(Kroner a, Kroner b) => new(a.Amount + b.Amount);

    public static Kroner operator -(Kroner a, Kroner b) => new(a.Amount - b.Amount);

    public static Kroner operator -(Kroner a) => new(-a.Amount);

    public static Kroner operator *(Kroner a, Percent share) => new(a.Amount * share.Share);

    public static bool operator <(Kroner a, Kroner b) => a.Amount < b.Amount;

    public static bool operator >(Kroner a, Kroner b) => a.Amount > b.Amount;

    public static bool operator <=(Kroner a, Kroner b) => a.Amount <= b.Amount;

    public static bool operator >=(Kroner a, Kroner b) => a.Amount >= b.Amount;

    public static Kroner Add(Kroner left, Kroner right) => left + right;

    public static Kroner Subtract(Kroner left, Kroner right) => left - right;

    public static Kroner Multiply(Kroner left, Percent right) => left * right;

    public static Kroner Negate(Kroner item) => -item;

    /// <summary>To the øre, halves away from zero.</summary>
    public Kroner Rounded() => new(decimal.Round(Amount, 2, MidpointRounding.AwayFromZero));

    public int CompareTo(Kroner other) => Amount.CompareTo(other.Amount);

    public override string ToString() => Danish.Kroner(Amount);
}

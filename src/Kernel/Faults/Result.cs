using System.Diagnostics.CodeAnalysis;

namespace Rammevaerk.Kernel.Faults;

/// <summary>A value, or the fault that stands in its place. Exceptions are for bugs, faults for what users can mend.</summary>
[SuppressMessage("Design", "CA1000", Justification = "Only implicit conversions live on the type.")]
public readonly struct Result<T>
{
    private readonly T? value;

    internal Result(T value)
    {
        this.value = value;
        Fault = null;
    }

    internal Result(Fault fault)
    {
        value = default;
        Fault = fault;
    }

    /// <summary>Why there is no value; null when there is one.</summary>
    public Fault? Fault { get; }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsOk => Fault is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: the caller did not look at <see cref="Fault"/>.</exception>
    public T Value => Fault is null ? value! : throw new InvalidOperationException(Fault.ToString());

    [SuppressMessage("Usage", "CA2225", Justification = "Result.Ok and Result.Refused are the named forms.")]
    public static implicit operator Result<T>(T value) => new(value);

    [SuppressMessage("Usage", "CA2225", Justification = "Result.Ok and Result.Refused are the named forms.")]
    public static implicit operator Result<T>(Fault fault) => new(fault);

    /// <summary>Goes on with the value, or passes the fault through.</summary>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => Fault is { } fault ? fault : next(value!);
}

/// <summary>Makes results.</summary>
public static class Result
{
    public static Result<T> Ok<T>(T value) => new(value);

    public static Result<T> Refused<T>(Fault fault) => new(fault);
}

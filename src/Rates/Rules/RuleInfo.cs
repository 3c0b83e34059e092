namespace Rammevaerk.Rates.Rules;

/// <summary>A rule of calculation as the catalogue shows it.</summary>
/// <param name="Id">Such as RATE-2.</param>
/// <param name="Title">What it gives, in Danish.</param>
/// <param name="Words">What it does, in Danish.</param>
/// <param name="Formula">The formula in words.</param>
/// <param name="Source">The law or agreement, or DEFAULT.</param>
public sealed record RuleInfo(string Id, string Title, string Words, string Formula, string Source);

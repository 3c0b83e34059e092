namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>A damaged file and how it was damaged, so that a failure can be told and repeated.</summary>
public sealed record Mutation(int Seed, string Damage, byte[] File);

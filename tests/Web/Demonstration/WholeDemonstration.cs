using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Tests.Web.Demonstration;

/// <summary>The whole demonstration, filled once for the tests that read it.</summary>
public sealed class WholeDemonstration : IAsyncLifetime
{
    internal FilledDatabase Filled { get; private set; } = null!;

    public async Task InitializeAsync() => Filled = await FilledDatabase.CopyAsync(DemonstrationPlan.Full);

    public async Task DisposeAsync() => await Filled.DisposeAsync();
}

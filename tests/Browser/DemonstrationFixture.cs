using System.Diagnostics.CodeAnalysis;

namespace Rammevaerk.Tests.Browser;

/// <summary>The application filled with the whole demonstration, whose roles anyone may step into.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync of IAsyncLifetime.")]
public sealed class DemonstrationFixture : IAsyncLifetime
{
    private readonly RunningApplication application = new(null, "fuld");

    public string Address => application.Address;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await application.DisposeAsync();
}

/// <summary>The tests that look at the filled demonstration; they share one, and run beside the others.</summary>
[CollectionDefinition(Name)]
public sealed class DemonstrationTests : ICollectionFixture<BrowserFixture>, ICollectionFixture<DemonstrationFixture>
{
    public const string Name = "Demonstration";
}

using System.Diagnostics.CodeAnalysis;

namespace Rammevaerk.Tests.Browser;

/// <summary>The application filled with the small demonstration, whose roles anyone may step into.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync of IAsyncLifetime.")]
public sealed class DemonstrationFixture : IAsyncLifetime
{
    private readonly RunningApplication application = new(null, "lille");

    public string Address => application.Address;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await application.DisposeAsync();
}

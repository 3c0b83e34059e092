using Rammevaerk.Platform.Jobs;

namespace Rammevaerk.Platform.Drafts;

/// <summary>Every night throws old drafts away.</summary>
public sealed class DraftSweep(DraftDesk drafts) : IJobWork
{
    public string Name => "draft-sweep";

    public string Title => "Slet gamle kladder";

    public string Schedule => "0 20 3 * * ?";

    public Task RunAsync(CancellationToken cancellation) => drafts.SweepAsync(cancellation);
}

namespace Rammevaerk.Web;

/// <summary>Starts the web application by itself; the command line's <c>serve</c> calls <see cref="WebHost"/> too.</summary>
public partial class Program
{
    private Program() { }

    public static Task<int> Main(string[] args) => WebHost.RunAsync(args);
}

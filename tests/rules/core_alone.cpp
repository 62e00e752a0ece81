/// Holds every object of core and no window: that it links is the test.
int main()
{
    return 0;
}
